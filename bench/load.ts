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

/** Someone answered with an error, or with none of what was asked for. */
export class NoAnswer extends Error {
  constructor(answers: readonly string[]) {
    super(`Instead of answers there came:\n${answers.join("\n")}`);
    this.name = "NoAnswer";
  }
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
  /** Rejects when the process ends, for whoever waits for it then. */
  readonly #ended: Promise<never>;

  constructor() {
    this.#process = fork(fileURLToPath(new URL("load-process.ts", import.meta.url)), {
      execArgv: ["--import", fileURLToPath(import.meta.resolve("tsx"))],
      // Latencies by the ten thousand go over the channel faster this way.
      serialization: "advanced",
    });
    this.#ended = once(this.#process, "exit").then(() => {
      throw new Error("The process that asks has ended.");
    });
    this.#ended.catch(() => undefined);
  }

  /**
   * Asks the questions over and over.
   *
   * @throws NoAnswer with what came back, when that is no answer
   */
  async ask(url: string, questions: readonly Question[], milliseconds: number): Promise<LoadResult> {
    const load: Load = { url, questions, connections: CONNECTIONS, milliseconds };
    this.#process.send(load);
    const [result] = answered.parse(await Promise.race([once(this.#process, "message"), this.#ended]));
    if (result.failures.length > 0) throw new NoAnswer(result.failures);
    return result;
  }

  close(): void {
    this.#process.disconnect();
  }
}
