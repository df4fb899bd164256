import { describe, expect, it } from "vitest";
import { sendQuery } from "../support/http.js";
import { serveWorkers } from "../support/workers.js";

/** What a program of ours might have within it: at a signal something fails that nobody waits for. */
const flaw = `process.on("SIGUSR2", () => { Promise.reject(new Error("nobody waits for this")); });`;
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(flaw)}`;

describe("a failure that nobody waits for", () => {
  it.each([1, 2])("is logged and counted, in whichever process, and ends none: %i of them answer", async (count) => {
    const { child, url, metricsUrl, lines, askAll } = await serveWorkers(count, { NODE_OPTIONS, METRICS_PORT: "0" });
    const before = [...(await askAll("{ edition { digest } }")).keys()];
    const pids = new Set([...before, Number(child.pid)]);
    for (const pid of pids) process.kill(pid, "SIGUSR2");
    const failed = () => lines().flatMap(({ level, pid, err }) => (err === undefined ? [] : [{ level, pid, err }]));
    await expect.poll(() => new Set(failed().map(({ pid }) => pid))).toEqual(pids);
    for (const { level, err } of failed())
      expect({ level, message: err?.message }).toEqual({ level: "error", message: "nobody waits for this" });
    await expect
      .poll(async () => (await fetch(metricsUrl)).text())
      .toContain(`throughline_unawaited_failures_total ${pids.size}\n`);
    expect((await sendQuery(url, "{ edition { digest } }")).codes).toEqual([]);
    expect([...(await askAll("{ edition { number } }")).keys()].sort()).toEqual(before.sort());
  });
});
