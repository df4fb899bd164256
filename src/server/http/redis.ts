import { Redis } from "ioredis";
import type { Logger } from "pino";

const REDIS_MILLISECONDS = 500;

/**
 * A Redis without which the service goes on. What it does not answer in a moment fails; for as long again it counts as away, so
 * that not every request waits for one that says nothing. That it is away is said once, and that it is back.
 */
export class OptionalRedis {
  readonly client: Redis;
  readonly #logger: Logger;
  #isAway = false;
  #triedAgainAt = 0;

  /** How often it did not answer, or could not be reached. */
  failures = 0;

  constructor(url: string, logger: Logger) {
    this.#logger = logger;
    this.client = new Redis(url, {
      commandTimeout: REDIS_MILLISECONDS,
      connectTimeout: REDIS_MILLISECONDS,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: () => REDIS_MILLISECONDS,
    });
    this.client.on("error", (error) => this.#failed(error));
    this.client.on("ready", () => this.#answered());
  }

  get isAway(): boolean {
    return this.#isAway;
  }

  /** What it answers to a command; undefined while it is away. */
  async ask<Answer>(command: (client: Redis) => Promise<Answer>): Promise<Answer | undefined> {
    if (performance.now() < this.#triedAgainAt) return undefined;
    try {
      const answer = await command(this.client);
      this.#answered();
      return answer;
    } catch (error) {
      this.#failed(error);
      return undefined;
    }
  }

  close(): void {
    this.client.disconnect();
  }

  #failed(error: unknown): void {
    this.failures += 1;
    this.#triedAgainAt = performance.now() + REDIS_MILLISECONDS;
    if (this.#isAway) return;
    this.#isAway = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.#logger.warn({ reason }, "Redis does not answer; the service goes on without, and says when it is back");
  }

  #answered(): void {
    if (this.#isAway) this.#logger.warn({ failures: this.failures }, "Redis answers again");
    this.#isAway = false;
    this.#triedAgainAt = 0;
  }
}
