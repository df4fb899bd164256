import { once } from "node:events";
import type { OutgoingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { limits } from "../../src/limits/limits.js";
import { sendAnswer } from "../../src/server/exchange/answer.js";
import { nameRequest } from "../../src/server/exchange/exchange.js";
import { createGuardedServer } from "../../src/server/http/guarded-server.js";
import { listen } from "../../src/server/http/port.js";
import type { Pace } from "../../src/server/http/unsent-answers.js";
import { createLogger, logRequests } from "../../src/server/operations/log.js";
import { createMetrics, type Metrics } from "../../src/server/operations/metrics.js";
import { observeCut } from "../../src/server/operations/observation.js";
import { seededDatabase } from "../support/database.js";
import { send } from "../support/http.js";
import { serveDatabase, useService } from "../support/service.js";

const MEGABYTE = 1_000_000;
/** More than the operating system takes off the process' hands. */
const LARGE = 10 * MEGABYTE;

interface BytesServer {
  readonly url: string;
  /** What is logged. */
  readonly lines: readonly string[];
  readonly metrics: Metrics;
  /** Of these clients, those that are still connected. */
  connected(sockets: readonly Socket[]): readonly Socket[];
}

/** A server of which each answer is as long as it is asked for, and each of bytes of its own. */
async function serveBytes(pace?: Pace): Promise<BytesServer> {
  const ports = new Set<number | undefined>();
  const lines: string[] = [];
  const log = createLogger("warn", { write: (line: string) => void lines.push(line) });
  const metrics = createMetrics();
  const guarded = createGuardedServer({ connections: 1_000, trustedProxies: ["loopback"], ...(pace && { pace }) });
  guarded.listen(
    (request, response) => {
      nameRequest(request, response);
      const bytes = Buffer.alloc(Number(request.url?.slice(1)), "a");
      sendAnswer(request, response, { status: 200, headers: {}, bytes, freshness: "none" });
    },
    (cut) => observeCut(cut, [logRequests(log), metrics.observer]),
  );
  onTestFinished(() => {
    guarded.server.close();
    guarded.server.closeAllConnections();
  });
  guarded.server.on("connection", (socket: Socket) => {
    const { remotePort } = socket;
    ports.add(remotePort);
    socket.once("close", () => ports.delete(remotePort));
  });
  const url = await listen(guarded.server, { port: 0, host: "127.0.0.1", setting: "PORT" });
  return { url, lines, metrics, connected: (sockets) => sockets.filter(({ localPort }) => ports.has(localPort)) };
}

/** Asks for so many bytes and takes none of them. */
async function leave(url: string, bytes: number, headers: OutgoingHttpHeaders = {}): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.pause().write(`GET /${bytes} HTTP/1.1\r\nhost: localhost\r\n${lines.join("")}\r\n`);
  return socket;
}

const from = (client: string) => ({ "x-forwarded-for": client });

describe("answers that nobody takes", () => {
  it("are cut off where one client has too many of them, those first that have waited longest", async () => {
    const { url, connected } = await serveBytes();
    const others = [await leave(url, LARGE, from("192.0.2.2")), await leave(url, LARGE, from("192.0.2.2"))];
    const sockets: Socket[] = [];
    for (let index = 0; index < 8; index += 1) sockets.push(await leave(url, LARGE, from("192.0.2.1")));
    const most = limits.unsentBytesOfClient.most / LARGE;
    await expect.poll(() => connected(sockets).length, { timeout: 20_000 }).toBeLessThanOrEqual(most);
    expect(connected(sockets)).toEqual(sockets.slice(-most));
    expect(connected(others)).toEqual(others);
  });

  it("are cut off where all together are too many, and whoever reads has the whole answer meanwhile", async () => {
    const { url, connected } = await serveBytes();
    const sockets: Socket[] = [];
    for (let index = 0; index < 30; index += 1) sockets.push(await leave(url, LARGE, from(`192.0.2.${index}`)));
    const { body } = await send(url, { method: "GET", path: `/${LARGE}`, headers: from("198.51.100.1") });
    expect(body.length).toBe(LARGE);
    const most = limits.unsentBytes.most / LARGE;
    await expect.poll(() => connected(sockets).length, { timeout: 20_000 }).toBeLessThanOrEqual(most);
    expect(connected(sockets)).toEqual(sockets.slice(-most));
  });
});

describe("a client that takes its answer more slowly than it may", () => {
  /** Asks for an answer, and takes so many bytes of it now and then. */
  async function takeSlowly(url: string, bytes: number): Promise<Socket> {
    const socket = await leave(url, LARGE);
    const takes = setInterval(() => socket.read(Math.min(bytes, socket.readableLength)), 20);
    onTestFinished(() => clearInterval(takes));
    return socket;
  }

  it("is cut off, which log and metrics tell, and whoever takes it faster has it whole", async () => {
    const { url, connected, lines, metrics } = await serveBytes({
      graceSeconds: 0.5,
      leastBytesASecond: 20 * MEGABYTE,
    });
    const slow = await takeSlowly(url, 1_000);
    const { body } = await send(url, { method: "GET", path: `/${LARGE}` });
    expect(body.length).toBe(LARGE);
    await expect.poll(() => connected([slow]), { timeout: 20_000 }).toEqual([]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ reason: "slow", level: "warn", requestId: expect.stringMatching(/^[\da-f-]{36}$/) }),
    ]);
    expect(await metrics.registry.metrics()).toMatch(/^throughline_answers_cut_total\{reason="slow"\} 1$/m);
  });
});

describe("headers that never end", () => {
  it("end their connection, on the port of the metrics as on the public one", { timeout: 30_000 }, async () => {
    const told = await serveDatabase(await seededDatabase(), { METRICS_PORT: "0" });
    onTestFinished(() => told.stop());
    const ends = [told.url, told.service.metricsUrl ?? ""].map(async (url) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined);
      socket.resume().write("GET / HTTP/1.1\r\nhost: localhost\r\n");
      const more = setInterval(() => socket.write("x-more: of it\r\n"), 1_000);
      await once(socket, "close");
      clearInterval(more);
    });
    await Promise.all(ends);
  });
});

describe("bodies that one client sends slowly", () => {
  const service = useService();

  it("leave room for short questions of everybody, and are refused beyond what one client may send at once", async () => {
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${limits.bodyBytes.most}\r\n\r\n`;
    const most = limits.bodyBytesOfClient.most / limits.bodyBytes.most;
    let refused = "";
    for (let index = 0; index < most + 5; index += 1) {
      const socket = connect(Number(new URL(service().url).port), "127.0.0.1").on("error", () => undefined);
      onTestFinished(() => void socket.destroy());
      socket.on("data", (piece) => {
        refused += piece;
      });
      socket.write(head);
      socket.write("a".repeat(limits.bodyBytes.most - 1));
    }
    await expect.poll(() => refused, { timeout: 15_000 }).toMatch(/^HTTP\/1.1 503 .*SERVICE_UNAVAILABLE/s);
    expect((await service().data("{ eras { totalCount } }")).eras.totalCount).toBe(8);
  });
});
