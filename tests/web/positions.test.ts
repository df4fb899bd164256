import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf, stanceKinds } from "../../src/comparison/attestation.js";
import words from "../../web/src/messages/languages/en.js";
import { kindOrder, positionClass, treatedWords, turnedPosition } from "../../web/src/parts/stance-kinds.js";

const kinds = fc.subarray([...stanceKinds]);

describe("the kinds and positions of the explorer", () => {
  it("are those of the service, in its order", () => {
    expect(kindOrder).toEqual(stanceKinds);
    fc.assert(
      fc.property(kinds, (given) => {
        const position = positionOf(given);
        expect(turnedPosition(given)).toBe(position === "OPPOSED" || position === "BOTH" ? position : undefined);
      }),
    );
  });

  it("are told to the eye and to the ear exactly where a principle is not simply held", () => {
    fc.assert(
      fc.property(kinds, (given) => {
        const isTold = ["OPPOSED", "BOTH"].includes(positionOf(given));
        expect(positionClass(given) !== undefined).toBe(isTold);
        expect(treatedWords(words, given).endsWith("turned against")).toBe(isTold);
      }),
    );
  });
});
