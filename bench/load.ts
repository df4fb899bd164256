import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Question } from "./contestants/contestant.js";

/** Connections at once, each with one request under way at a time. */
export const CONNECTIONS = 16;

/** What to ask, and for how long. */
export interface Load {
  readonly url: string;
  /** Asked in turn, from the first again after the last. */
  readonly questions: readonly Question[];
  readonly connections: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly seconds: number;
  /** One for each answer, in milliseconds, from the request's first byte to the answer's last. */
  readonly latencies: readonly number[];
  /** The first few answers that were no answers. */
  readonly failures: readonly string[];
}

const answered = z
  .tuple([z.object({ seconds: z.number(), latencies: z.array(z.number()), failures: z.array(z.string()) })])
  .rest(z.unknown());

/**
 * Asks from a process of its own. The client is undici's Pool, by the makers of Node: typed, kept alive connections, little
 * work of its own, and every latency at hand; autocannon tells its percentiles in whole milliseconds, which is too coarse
 * for answers from memory, and its types are two versions behind.
 */
export class Loader {
  readonly #process: ChildProcess;

  constructor() {
    this.#process = fork(fileURLToPath(new URL("load-process.ts", import.meta.url)), {
      execArgv: ["--import", fileURLToPath(import.meta.resolve("tsx"))],
      // Latencies by the ten thousand go over the channel faster this way.
      serialization: "advanced",
    });
  }

  /**
   * Asks the questions over and over.
   *
   * @throws Error with what came back, when an answer is no answer
   */
  async ask(url: string, questions: readonly Question[], milliseconds: number): Promise<LoadResult> {
    const load: Load = { url, questions, connections: CONNECTIONS, milliseconds };
    this.#process.send(load);
    const [result] = answered.parse(await once(this.#process, "message"));
    if (result.failures.length > 0) throw new Error(`${url} answered: ${result.failures.join("\n")}`);
    return result;
  }

  close(): void {
    this.#process.disconnect();
  }
}
