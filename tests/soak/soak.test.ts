import { describe, expect, it } from "vitest";
import { soak } from "./soak.js";

/** Other tests run beside this one: how long things take is judged by `npm run soak`. */
const PATIENCE = 10;

describe("a service under a mixed load, with imports and faults of its database,", () => {
  it("answers rightly or says why it cannot, and leaks nothing (npm run soak does it for longer)", {
    timeout: 300_000,
  }, async () => {
    const { failures, results, imports, faults } = await soak(0.3, PATIENCE);
    expect(failures).toEqual([]);
    expect(results.get("known answered")).toBeGreaterThan(50);
    expect([imports > 0, faults > 0]).toEqual([true, true]);
  });
});
