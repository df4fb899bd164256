import cluster from "node:cluster";
import type { Logger } from "pino";
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { type RateLimit, RateLimited } from "../exchange/rate-limit.js";
import type { Settings } from "../settings.js";
import { clientsBehind } from "./client-address.js";
import { connectRedis } from "./redis.js";

const KEY_PREFIX = "throughline:points";
const SECONDS = 60;

/** How points are counted: so many a minute, where, and for whom. */
export interface RateLimitOptions extends Pick<Settings, "redisUrl" | "trustedProxies"> {
  readonly points: number;
}

/**
 * Counts points by client and minute: in Redis, where several processes count together, or in this service, workers
 * together. While Redis is away, each service counts for itself.
 */
export function createRateLimit({ points, redisUrl, trustedProxies }: RateLimitOptions, logger: Logger): RateLimit {
  const counting = { keyPrefix: KEY_PREFIX, points, duration: SECONDS };
  const memory = cluster.isWorker ? new RateLimiterCluster(counting) : new RateLimiterMemory(counting);
  const redis = redisUrl === undefined ? undefined : connectRedis(redisUrl, logger);
  const limiter =
    redis === undefined
      ? memory
      : new RateLimiterRedis({
          ...counting,
          storeClient: redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: memory,
        });
  const clientOf = clientsBehind(trustedProxies);
  return {
    spend: async (request, cost) => {
      try {
        await limiter.consume(clientOf(request), cost);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new RateLimited(points, Math.ceil(error.msBeforeNext / 1_000));
      }
    },
    close: () => redis?.disconnect(),
  };
}
