import { once } from "node:events";
import { cp } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isAlive } from "../../src/database/embedded/machine.js";
import { limits } from "../../src/limits/limits.js";
import { copyHarbour, run, temporaryFolder } from "../support/cli.js";
import { jsonHeaders, send, sendQuery } from "../support/http.js";
import { Load } from "../support/load.js";
import { expectOrderlyStop } from "../support/orderly-stop.js";
import { serveWorkers, serveWorkersEmbedded } from "../support/workers.js";

const current = "{ edition { number } }";

describe("with WORKERS, the service", () => {
  it("answers from so many processes, says once where it is, and leaves none of them running", async () => {
    const { child, ended, answering, askAll, databasePid } = await serveWorkersEmbedded(2);
    const answers = await askAll(current);
    expect(new Set(answers.values())).toEqual(new Set(['{"data":{"edition":{"number":1}}}']));
    expect(answering().has(child.pid ?? 0)).toBe(false);
    const database = await databasePid();
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect([code, stdout.match(/Throughline is at/g)?.length]).toEqual([0, 1]);
    expect([database, ...answers.keys()].filter(isAlive)).toEqual([]);
  });

  it("has so many connections as one process may have, and room again when some have ended", async () => {
    const { url } = await serveWorkers(2);
    const { most } = limits.connections;
    let ended = 0;
    const sockets = await Promise.all(
      Array.from({ length: most + 100 }, async () => {
        const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined);
        socket.resume().once("close", () => {
          ended += 1;
        });
        await Promise.race([once(socket, "connect"), once(socket, "close")]);
        return socket;
      }),
    );
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    await expect.poll(() => ended, { timeout: 9_000 }).toBeGreaterThanOrEqual(100);
    await expect(send(url, { method: "GET", path: "/health/live" })).rejects.toThrow();
    for (const socket of sockets) socket.destroy();
    const isLive = () =>
      send(url, { method: "GET", path: "/health/live" }).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(isLive, { timeout: 10_000 }).toBe(200);
  });

  it("shows in every worker, from the next request on, what another process publishes", async () => {
    const { environment, askAll } = await serveWorkers(2);
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const query = '{ edition(corpus: "harbour-charter") { number eras(first: 1) { nodes { name } } } }';
    const seen = async () => new Set([...(await askAll(query)).values()].map((body) => JSON.parse(body).data.edition));
    expect(await seen()).toEqual(new Set([null]));
    expect((await run(["import", folder], environment)).code).toBe(0);
    for (const edition of await seen()) expect(edition).toMatchObject({ number: 1 });
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    expect((await run(["import", folder], environment)).code).toBe(0);
    for (const edition of await seen()) expect(edition).toEqual({ number: 2, eras: { nodes: [{ name: "Renamed" }] } });
  });

  it("counts a client's points once for all of them", async () => {
    const { url } = await serveWorkers(2, { RATE_LIMIT: "10" });
    const statuses: number[] = [];
    // Each costs a point, and comes on a connection of its own, so that they go to the workers in turn.
    for (let turn = 0; turn < 14; turn += 1) statuses.push((await sendQuery(url, "{ __typename }")).status);
    expect(statuses).toEqual([...Array(10).fill(200), ...Array(4).fill(429)]);
  });

  it("cuts off clients that take too long to say what they want, in each worker", async () => {
    const { url } = await serveWorkers(2);
    const { port } = new URL(url);
    const slow = [1, 2].map(() => connect(Number(port), "127.0.0.1").on("error", () => undefined));
    for (const socket of slow) socket.write("POST /graphql HTTP/1.1\r\nhost: a\r\n");
    const answers = await Promise.all(slow.map(async (socket) => String((await once(socket, "data"))[0])));
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe("a worker that is killed under load", () => {
  it("is replaced, and logged; the others answer meanwhile, and nothing that was counted is lost", async () => {
    const { url, metricsUrl, lines, answering, askAll } = await serveWorkers(2, { METRICS_PORT: "0" });
    const [killed = 0] = (await askAll(current)).keys();
    const counted = async (): Promise<number> => {
      const text = await (await fetch(metricsUrl)).text();
      return [...text.matchAll(/^throughline_graphql_requests_total\{.*\} (\d+)$/gm)].reduce(
        (sum, [, value]) => sum + Number(value),
        0,
      );
    };
    const before = lines().filter(({ requestId }) => requestId !== undefined).length;
    expect(await counted()).toBe(before);

    const statuses = new Set<number | string>();
    let stopped = false;
    const clients = Array.from({ length: 8 }, async () => {
      while (!stopped)
        statuses.add(
          await sendQuery(url, current).then(
            ({ status }) => status,
            () => "cut off",
          ),
        );
    });
    await expect.poll(() => statuses.size).toBeGreaterThan(0);
    process.kill(killed, "SIGKILL");
    await expect.poll(() => answering().size).toBe(3);
    stopped = true;
    await Promise.all(clients);
    // Only what the killed process was about to answer is lost.
    expect([...statuses].filter((status) => status !== 200 && status !== "cut off")).toEqual([]);
    expect(lines().filter(({ level }) => level === "error")).toMatchObject([{ worker: killed }]);
    expect(await counted()).toBeGreaterThan(before);
    const readiness = await send(url, { method: "GET", path: "/health/ready", headers: jsonHeaders });
    expect(readiness.status).toBe(200);
  });
});

describe("a service of several processes, told to stop under load,", () => {
  it("says first that it is not ready, cuts no request, and ends with 0, also when each of its processes is told", async () => {
    const { child, ended, url, answering, databasePid } = await serveWorkersEmbedded(2);
    const load = new Load(url, 8);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(20);
    await expect.poll(() => answering().size).toBe(2);
    const pids = [...answering(), await databasePid()];
    for (const pid of answering()) process.kill(pid, "SIGTERM");
    child.kill("SIGTERM");
    await expectOrderlyStop(url, load);
    expect((await ended).code).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it("leaves no worker behind when its first process is killed", async () => {
    const { child, askAll } = await serveWorkers(2);
    const workers = [...(await askAll(current)).keys()];
    child.kill("SIGKILL");
    await expect.poll(() => workers.filter(isAlive)).toEqual([]);
  });
});

describe("with WORKERS, serve ends with one line that says why, when", () => {
  it("their number is none that can be, or the port is taken", async () => {
    for (const WORKERS of ["0", "41", "64", "2.5"]) {
      const bad = await run(["serve"], { WORKERS });
      expect([bad.code, bad.stderr]).toEqual([
        1,
        "Bad settings: WORKERS is not a number of processes from 1 to 40, such as 2.\n",
      ]);
    }
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const environment = { WORKERS: "2", PORT: String(port), DATA_DIR: await temporaryFolder() };
    const { code, stdout, stderr } = await run(["serve"], environment);
    expect([code, stdout, stderr]).toEqual([1, "", `Port ${port} on 127.0.0.1 is in use; set PORT to another one.\n`]);
  });
});
