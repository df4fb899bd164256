import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpposing, positionOf } from "../../src/comparison/attestation.js";
import { hierarchyOf } from "../../src/comparison/hierarchy.js";
import { lineage } from "../../src/comparison/lineage.js";
import { attestations, links, subjects } from "./arbitraries.js";

const principle = fc.integer({ min: 1, max: 12 });

describe("a lineage", () => {
  it("covers every era once, in the given order, silent eras included", () => {
    fc.assert(
      fc.property(principle, subjects, attestations, links, (of, eras, all, broader) => {
        expect(lineage(of, eras, all, hierarchyOf(broader)).map(({ era }) => era)).toEqual(eras);
      }),
    );
  });

  it("holds every stance of those eras on the principle once, and is attested exactly where there is one", () => {
    fc.assert(
      fc.property(principle, subjects, attestations, (of, eras, all) => {
        for (const { era, attested, position, kinds, stances, opposedParts } of lineage(
          of,
          eras,
          all,
          hierarchyOf([]),
        )) {
          const coded = all.filter((each) => each.subject === era && each.principle === of);
          expect(stances).toEqual(coded.map(({ stance }) => stance).sort((a, b) => a - b));
          expect(attested).toBe(coded.length > 0);
          expect(position).toBe(positionOf(coded.map(({ kind }) => kind)));
          expect(new Set(kinds)).toEqual(new Set(coded.map(({ kind }) => kind)));
          expect(opposedParts).toEqual([]);
        }
      }),
    );
  });

  it("has every stance on what is narrower in one of two places: it counts where it holds, and stands apart where it turns against", () => {
    fc.assert(
      fc.property(principle, subjects, attestations, links, (of, eras, all, broader) => {
        const below = hierarchyOf(broader).narrowerOf(of);
        for (const { era, stances, opposedParts } of lineage(of, eras, all, hierarchyOf(broader))) {
          const inEra = all.filter(({ subject }) => subject === era);
          const own = inEra.filter((each) => each.principle === of);
          const [opposed, held] = [true, false].map((isAgainst) =>
            inEra.filter((each) => below.has(each.principle) && isOpposing(each.kind) === isAgainst),
          );
          expect(new Set(stances)).toEqual(new Set([...own, ...(held ?? [])].map(({ stance }) => stance)));
          expect(new Set(opposedParts)).toEqual(new Set(opposed?.map(({ stance }) => stance)));
        }
      }),
    );
  });
});
