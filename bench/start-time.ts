import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../src/database/embedded/free-port.js";
import { startChild } from "./contestants/child.js";
import { onDatabase, PROGRAM } from "./contestants/throughline.js";
import { graphql, post } from "./post.js";

const question = graphql("{ eras(first: 1) { nodes { slug } } }");

/**
 * How long the service takes from the start of its process to its first answer, in seconds, with its own embedded
 * database, which the start before the first measured one has initialised.
 */
export async function startTimes(folder: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start <= count; start += 1) times.push(await startTime(join(folder, "started")));
  return times.slice(1);
}

async function startTime(dataDirectory: string): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const starting = startChild(process.execPath, [PROGRAM, "serve"], {
    PORT: String(port),
    DATA_DIR: dataDirectory,
    ...onDatabase(""),
  });
  const gaveUp = new AbortController();
  starting.catch(() => gaveUp.abort());
  const answeredAt = await firstAnswer(`http://127.0.0.1:${port}`, gaveUp.signal);
  const service = await starting;
  await service.stop();
  return (answeredAt - startedAt) / 1_000;
}

/** When the first answer was there: whoever is refused asks again at once, until there is nobody to ask any more. */
async function firstAnswer(url: string, gaveUp: AbortSignal): Promise<number> {
  while (!gaveUp.aborted) {
    const answer = await post(url, question).catch(() => undefined);
    if (answer !== undefined) break;
    await delay(5);
  }
  return performance.now();
}
