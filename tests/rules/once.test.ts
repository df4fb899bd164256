import fc from "fast-check";
import { expect, it } from "vitest";
import { once } from "../../src/server/exchange/once.js";

it("What is made once is tried anew for as long as it fails, and not made again when it is there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.integer({ min: 1, max: 5 }), async (failures, asked) => {
      let tries = 0;
      const made = once(async () => {
        tries += 1;
        if (tries <= failures) throw new Error(`try ${tries}`);
        return tries;
      });
      for (let at = 1; at <= failures; at += 1) await expect(made()).rejects.toThrow(`try ${at}`);
      const gotten = await Promise.all(Array.from({ length: asked }, made));
      expect([new Set(gotten), tries]).toEqual([new Set([failures + 1]), failures + 1]);
    }),
  );
});
