import cluster from "node:cluster";
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { type RateLimit, RateLimited } from "../exchange/rate-limit.js";
import type { Settings } from "../settings.js";
import { clientsBehind } from "./client-address.js";
import type { OptionalRedis } from "./redis.js";

const KEY_PREFIX = "throughline:points";
const SECONDS = 60;

/** How points are counted: so many a minute, where, and for whom. */
export interface RateLimitOptions extends Pick<Settings, "trustedProxies"> {
  readonly points: number;
  /** Where several services count together; undefined when this one counts alone. */
  readonly redis: OptionalRedis | undefined;
}

/**
 * Counts points by client and minute: in Redis, where several processes count together, or in this service, workers
 * together. While Redis is away, each service counts for itself.
 */
export function createRateLimit({ points, redis, trustedProxies }: RateLimitOptions): RateLimit {
  const counting = { keyPrefix: KEY_PREFIX, points, duration: SECONDS };
  const memory = cluster.isWorker ? new RateLimiterCluster(counting) : new RateLimiterMemory(counting);
  const limiter =
    redis === undefined
      ? memory
      : new RateLimiterRedis({
          ...counting,
          storeClient: redis.client,
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
  };
}
