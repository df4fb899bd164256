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

  /** Whether it answers just now: a loss is known of though no request meets it. */
  async answers(): Promise<boolean> {
    await this.ask((client) => client.ping());
    return !this.#isAway;
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
    this.#logger.warn(
      { reason: reasonOf(error) },
      "Redis does not answer; the service goes on without, and says when it is back",
    );
  }

  #answered(): void {
    if (this.#isAway) this.#logger.warn({ failures: this.failures }, "Redis answers again");
    this.#isAway = false;
    this.#triedAgainAt = 0;
  }
}

/** Why the Redis at an address cannot be used; undefined when it can. */
export async function faultOf(url: string): Promise<string | undefined> {
  const timeouts = { commandTimeout: REDIS_MILLISECONDS, connectTimeout: REDIS_MILLISECONDS };
  const redis = new Redis(url, { ...timeouts, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let fault: string | undefined;
  redis.on("error", ({ message }: Error) => {
    fault = message;
  });
  try {
    await redis.connect();
    await redis.ping();
    return undefined;
  } catch (error) {
    return fault ?? reasonOf(error);
  } finally {
    redis.disconnect();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
