import { Redis } from "ioredis";
import type { Logger } from "pino";

const REDIS_MILLISECONDS = 500;

/** A Redis without which the service goes on: what it does not answer in a moment fails, and is tried anew with the next. */
export class OptionalRedis {
  readonly client: Redis;
  /** How many times a connection to it failed or broke. */
  failures = 0;
  #isAway = false;

  constructor(url: string, logger: Logger) {
    this.client = new Redis(url, {
      commandTimeout: REDIS_MILLISECONDS,
      connectTimeout: REDIS_MILLISECONDS,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: () => REDIS_MILLISECONDS,
    });
    // It is tried twice a second: what each try comes to is counted, and said when it is news.
    this.client.on("error", ({ message }: Error) => {
      this.failures += 1;
      if (!this.#isAway) logger.warn({ reason: message }, "Redis does not answer");
      this.#isAway = true;
    });
    this.client.on("ready", () => {
      if (this.#isAway) logger.warn("Redis answers again");
      this.#isAway = false;
    });
  }

  /** Whether it answers just now. */
  answers(): Promise<boolean> {
    return this.client.ping().then(
      () => true,
      () => false,
    );
  }

  close(): void {
    this.client.disconnect();
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
    return fault ?? (error instanceof Error ? error.message : String(error));
  } finally {
    redis.disconnect();
  }
}
