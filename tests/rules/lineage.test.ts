import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf } from "../../src/comparison/attestation.js";
import { lineage } from "../../src/comparison/lineage.js";
import { attestations, subjects } from "./arbitraries.js";

describe("a lineage", () => {
  it("covers every era once, in the given order, silent eras included", () => {
    fc.assert(
      fc.property(subjects, attestations, (eras, all) => {
        expect(lineage(eras, all).map(({ era }) => era)).toEqual(eras);
      }),
    );
  });

  it("holds every stance of those eras once, and is attested exactly where there is one", () => {
    fc.assert(
      fc.property(subjects, attestations, (eras, all) => {
        for (const { era, attested, position, kinds, stances } of lineage(eras, all)) {
          const coded = all.filter(({ subject }) => subject === era);
          expect(stances).toEqual(coded.map(({ stance }) => stance).sort((a, b) => a - b));
          expect(attested).toBe(coded.length > 0);
          expect(position).toBe(positionOf(coded.map(({ kind }) => kind)));
          expect(new Set(kinds)).toEqual(new Set(coded.map(({ kind }) => kind)));
        }
      }),
    );
  });
});
