import cluster from "node:cluster";
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { type RateLimit, RateLimited } from "../exchange/rate-limit.js";
import type { Settings } from "../settings.js";
import { clientsBehind } from "./client-address.js";
import type { OptionalRedis } from "./redis.js";

const KEY_PREFIX = "throughline:points";
const SECONDS = 60;

/** How points are counted: so many a minute, where, and for whom. */
export interface RateLimitOptions extends Pick<Settings, "trustedProxies"> {
  readonly points: number;
  /** Where several services count together. */
  readonly redis: OptionalRedis | undefined;
}

/**
 * Counts points by client and minute: in Redis, where several processes count together, or in this service, workers
 * together. While Redis is away, each service counts for itself.
 */
export function createRateLimit({ points, redis, trustedProxies }: RateLimitOptions): RateLimit {
  const counting = { keyPrefix: KEY_PREFIX, points, duration: SECONDS };
  const alone = cluster.isWorker ? new RateLimiterCluster(counting) : new RateLimiterMemory(counting);
  const together =
    redis && new RateLimiterRedis({ ...counting, storeClient: redis.client, rejectIfRedisNotReady: true });
  const clientOf = clientsBehind(trustedProxies);
  return {
    spend: async (request, cost) => {
      const client = clientOf(request);
      const counted = together && (await redis?.ask(() => spent(together, client, cost)));
      const { consumedPoints, msBeforeNext } = counted ?? (await spent(alone, client, cost));
      if (consumedPoints > points) throw new RateLimited(points, Math.ceil(msBeforeNext / 1_000));
    },
  };
}

/** What a client has spent with this; more than it may is no failure of whoever counts. */
async function spent(limiter: RateLimiterAbstract, client: string, cost: number): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(client, cost);
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}
