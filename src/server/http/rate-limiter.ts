import cluster from "node:cluster";
import ipaddr from "ipaddr.js";
import type { Logger } from "pino";
import proxyAddress from "proxy-addr";
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { type RateLimit, RateLimited } from "../exchange/rate-limit.js";
import type { Settings } from "../settings.js";
import { connectRedis } from "./redis.js";

const KEY_PREFIX = "throughline:points";
const SECONDS = 60;
/** A network of this size is one household or one server (RFC 6177). */
const IPV6_GROUPS_OF_A_CLIENT = 4;

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
  const trust = proxyAddress.compile([...trustedProxies]);
  return {
    spend: async (request, cost) => {
      try {
        await limiter.consume(clientOf(proxyAddress(request, trust)), cost);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new RateLimited(points, Math.ceil(error.msBeforeNext / 1_000));
      }
    },
    close: () => redis?.disconnect(),
  };
}

/** An address as one client's: the whole network where addresses are given out by network. */
function clientOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return parsed.parts.slice(0, IPV6_GROUPS_OF_A_CLIENT).join(":");
}
