import { Redis } from "ioredis";
import type { Logger } from "pino";

const REDIS_MILLISECONDS = 500;

/** Connects to a Redis without which the service goes on: what it does not answer in a moment fails, and is tried anew with the next. */
export function connectRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    commandTimeout: REDIS_MILLISECONDS,
    connectTimeout: REDIS_MILLISECONDS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => REDIS_MILLISECONDS,
  });
  redis.on("error", ({ message }: Error) => logger.warn({ reason: message }, "Redis does not answer"));
  return redis;
}
