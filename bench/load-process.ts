/**
 * The side that asks, in a process of its own, so that its work is not taken for a contestant's. It is told what to ask
 * over the channel to its parent and ends when that closes.
 */
import { Pool } from "undici";
import type { Load, LoadResult } from "./load.js";

const pools = new Map<string, Pool>();

function poolFor(url: string, connections: number): Pool {
  const pool = pools.get(url) ?? new Pool(url, { connections, pipelining: 1, keepAliveTimeout: 60_000 });
  pools.set(url, pool);
  return pool;
}

async function run({ url, questions, connections, milliseconds }: Load): Promise<LoadResult> {
  const pool = poolFor(url, connections);
  const latencies: number[] = [];
  const failures: string[] = [];
  let next = 0;
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const question = questions[next++ % questions.length];
      if (question === undefined) return;
      const askedAt = performance.now();
      const { statusCode, body } = await pool.request({
        method: "POST",
        path: question.path,
        headers: { "content-type": "application/json", accept: "application/json" },
        body: question.body,
      });
      const bytes = Buffer.from(await body.arrayBuffer());
      latencies.push(performance.now() - askedAt);
      if (statusCode !== 200 || bytes.includes('"errors"')) failures.push(`${statusCode} ${bytes.subarray(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { seconds: (performance.now() - startedAt) / 1000, latencies, failures: failures.slice(0, 5) };
}

process.on("message", (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ seconds: 0, latencies: [], failures: [String(error)] }),
  );
});
process.on("disconnect", () => process.exit(0));
