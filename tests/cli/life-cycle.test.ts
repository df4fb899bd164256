import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { isAlive } from "../../src/database/embedded/machine.js";
import { bulkFolder } from "../support/bulk.js";
import { program, run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";
import { ask } from "../support/graphql.js";
import { answersAll, Load } from "../support/load.js";
import { expectOrderlyStop } from "../support/orderly-stop.js";
import { fill, mayMount, smallDisk } from "../support/small-disk.js";

const linesOf = async (path: string): Promise<number[]> =>
  (await readFile(path, "utf8").catch(() => "")).split("\n").map(Number);
const serverPid = async (folder: string): Promise<number> =>
  (await linesOf(join(folder, "postgres", "postmaster.pid")))[0] ?? 0;
const owner = async (folder: string): Promise<number> => (await linesOf(join(folder, "supervisor.pid")))[1] ?? 0;
const counts = "{ corpora { slug editions { totalCount } } }";
const answers = async (url: string): Promise<boolean> => (await ask(url, counts)).data?.corpora?.length === 3;

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error("the service ended before it said where it is");
}

/** Starts the service, which is stopped when the test is over, also when that fails. */
function serve(folder: string) {
  const started = start(["serve"], { PORT: "0", DATA_DIR: folder });
  onTestFinished(async () => {
    if (started.child.exitCode === null && started.child.signalCode === null) started.child.kill("SIGTERM");
    await started.ended;
  });
  return started;
}

describe("serve, told to stop under load,", () => {
  it("says first that it is not ready, cuts no request, ends with 0, and its database with it", async () => {
    const folder = await startedDirectory();
    const { child, ended, address } = serve(folder);
    const url = await address;
    const load = new Load(url, 8);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(50);
    const pid = await serverPid(folder);
    child.kill("SIGTERM");
    await expectOrderlyStop(url, load);
    const { code, stderr } = await ended;
    expect([code, stderr, isAlive(pid)]).toEqual([0, "", false]);
  });

  it("ends also when its database is frozen, and leaves nothing running", async () => {
    const folder = await startedDirectory();
    const { child, ended, address } = serve(folder);
    await address;
    const pid = await serverPid(folder);
    process.kill(pid, "SIGSTOP");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    await expect.poll(() => isAlive(pid)).toBe(false);

    const again = serve(folder);
    expect(await answers(await again.address)).toBe(true);
  });
});

describe("an embedded database that ends unasked", () => {
  it("is started again, and answers with it", async () => {
    const folder = await startedDirectory();
    const url = await serve(folder).address;
    const pid = await serverPid(folder);
    process.kill(pid, "SIGKILL");
    await expect.poll(() => answers(url)).toBe(true);
    expect(await serverPid(folder)).not.toBe(pid);
  });
});

describe("an embedded database that is killed with its supervisor", () => {
  it("is started again by the service that it belongs to", async () => {
    const folder = await startedDirectory();
    const url = await serve(folder).address;
    const [supervisor = 0] = await linesOf(join(folder, "supervisor.pid"));
    for (const pid of [supervisor, await serverPid(folder)]) process.kill(pid, "SIGKILL");
    await expect.poll(() => answers(url)).toBe(true);
  });
});

describe.runIf(mayMount)("a database whose disk is full", () => {
  it("goes on answering, or says that it cannot, refuses an import whole, and is there again with room", async () => {
    const disk = await smallDisk(180);
    const folder = join(disk, "data");
    const url = await serve(folder).address;
    const second = await bulkFolder(6_000);
    const load = new Load(url, 4);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(30);
    const makeRoom = await fill(disk, 4);
    expect((await run(["import", second], { DATA_DIR: folder })).code).toBe(2);
    await makeRoom();
    await expect.poll(() => answersAll(url)).toBe(true);
    await load.stop();
    const allowed = ["200 ", "503 SERVICE_UNAVAILABLE", "504 TIMEOUT"];
    const kinds = load.outcomes.map(({ status, codes }) => `${status} ${[...new Set(codes)].join()}`);
    expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
    expect((await run(["import", second], { DATA_DIR: folder })).code).toBe(0);
    const { data } = await ask(url, '{ edition(corpus: "bulk") { stances { totalCount } } }');
    expect(data.edition.stances.totalCount).toBe(6_000);
  });
});

describe.runIf(mayMount)("as another user than root", () => {
  it("serve does all the same", async () => {
    const folder = await temporaryFolder();
    const asUser = ["--user", "--map-user=1000", "--map-group=1000", process.execPath, program, "serve"];
    const child = spawn("unshare", asUser, { env: { ...process.env, PORT: "0", DATA_DIR: folder } });
    onTestFinished(() => void child.kill("SIGTERM"));
    expect(await answers(await addressIn(child.stdout))).toBe(true);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  });
});

describe("npm start", () => {
  it.each<NodeJS.Signals>(["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"])(
    "ended by %s takes the service and its database along",
    async (signal) => {
      const folder = await startedDirectory();
      const npm = spawn("npm", ["start"], { env: { ...process.env, PORT: "0", DATA_DIR: folder } });
      const url = await addressIn(npm.stdout);
      const [pid, service] = [await serverPid(folder), await owner(folder)];
      onTestFinished(() => {
        if (isAlive(service)) process.kill(service, "SIGKILL");
      });
      expect(await answers(url)).toBe(true);
      npm.kill(signal);
      await expect.poll(() => [isAlive(service), isAlive(pid)], { timeout: 15_000 }).toEqual([false, false]);
    },
  );
});

describe("a Ctrl-C that npm passes on to what the terminal has told already", () => {
  it("counts once: requests under way are answered", async () => {
    const { child, ended, address } = serve(await startedDirectory());
    const load = new Load(await address, 8);
    await expect.poll(() => load.outcomes.length).toBeGreaterThan(50);
    child.kill("SIGINT");
    child.kill("SIGINT");
    await expectOrderlyStop(await address, load);
    expect((await ended).code).toBe(0);
  });
});

describe("two services that start in one data directory at the same time", () => {
  it("make one database, publish everything once, and when one ends the other takes the database over", async () => {
    const folder = await temporaryFolder();
    const services = [serve(folder), serve(folder)];
    const urls = await Promise.all(services.map(({ address }) => address));
    for (const url of urls) {
      const { data } = await ask(url, counts);
      expect(data.corpora.map(({ editions }: { editions: { totalCount: number } }) => editions.totalCount)).toEqual([
        1, 1, 1,
      ]);
    }
    const owning = await owner(folder);
    const [leaving, staying] = services[0]?.child.pid === owning ? [0, 1] : [1, 0];
    services[leaving]?.child.kill("SIGTERM");
    expect((await services[leaving]?.ended)?.code).toBe(0);
    await expect.poll(() => answers(urls[staying] ?? "")).toBe(true);
    expect(await owner(folder)).toBe(services[staying]?.child.pid);
  });
});

describe("serve ends with one line that names it, when", () => {
  it("many settings are bad: each of them", async () => {
    const { code, stderr } = await run(["serve"], {
      PORT: "70000",
      HOST: "not a host",
      DATABASE_ADMIN_URL: "http://x",
      CORS_ORIGINS: "evil",
      INTROSPECTION: "maybe",
      RATE_LIMIT: "-1",
      REDIS_URL: "redis",
      TRUSTED_PROXIES: "everyone",
    });
    expect([code, stderr.split("\n").length]).toEqual([1, 2]);
    for (const name of [
      "PORT",
      "HOST",
      "DATABASE_ADMIN_URL",
      "CORS_ORIGINS",
      "INTROSPECTION",
      "RATE_LIMIT",
      "REDIS_URL",
      "TRUSTED_PROXIES",
    ])
      expect(stderr).toContain(`${name} is not `);
  });

  it("the disk of the data directory is one that cannot be written", async () => {
    const { code, stderr } = await run(["serve"], { PORT: "0", DATA_DIR: "/proc/throughline" });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^[^\n]+Set DATA_DIR to a folder that this user may write, [^\n]+\n$/),
    ]);
  });
});

it("a port that was given up can be taken at once", async () => {
  const folder = await startedDirectory();
  const first = serve(folder);
  const { port } = new URL(await first.address);
  first.child.kill("SIGTERM");
  await first.ended;
  const second = start(["serve"], { PORT: port, DATA_DIR: folder });
  expect(new URL(await second.address).port).toBe(port);
  second.child.kill("SIGINT");
  await once(second.child, "close");
});
