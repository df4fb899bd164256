import { describe, expect, it } from "vitest";
import { sendQuery } from "../support/http.js";
import { neverAsked } from "../support/load.js";
import { startObservedService } from "../support/observed.js";
import { hasRedis, startRedis } from "../support/redis.js";

describe.skipIf(!hasRedis)("A Redis that goes away", () => {
  it("is told by a metric, counted, and said once in the log, however much is asked meanwhile", async () => {
    const redis = await startRedis();
    const observed = await startObservedService({ REDIS_URL: redis.url, RATE_LIMIT: "1000000" });
    const away = async (): Promise<number | undefined> => (await observed.metrics()).get("throughline_redis_away");
    const failures = async () => (await observed.metrics()).get("throughline_redis_connection_failures_total") ?? 0;
    await expect.poll(away).toBe(0);
    await redis.stop();
    await expect.poll(away).toBe(1);
    for (let turn = 0; turn < 50; turn += 1) expect((await sendQuery(observed.url, neverAsked())).status).toBe(200);
    await expect.poll(failures).toBeGreaterThan(1);
    expect(observed.log.filter((line) => line.includes("Redis does not answer"))).toHaveLength(1);
    await observed.stop();
  });

  it("or is there and silent is told though nobody asks, and so is its coming back", async () => {
    const redis = await startRedis();
    const observed = await startObservedService({ REDIS_URL: redis.url });
    const away = async (): Promise<number | undefined> => (await observed.metrics()).get("throughline_redis_away");
    await expect.poll(away).toBe(0);
    redis.freeze();
    await expect.poll(away, { timeout: 5_000 }).toBe(1);
    redis.thaw();
    await expect.poll(away, { timeout: 5_000 }).toBe(0);
    await observed.stop();
  });
});
