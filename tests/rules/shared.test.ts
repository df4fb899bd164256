import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attestation } from "../../src/comparison/attestation.js";
import { type BroaderLink, hierarchyOf } from "../../src/comparison/hierarchy.js";
import { rollUp } from "../../src/comparison/roll-up.js";
import { comparisonRows } from "../../src/comparison/rows.js";
import { sharedByAll, sharedOnlyByThese } from "../../src/comparison/shared.js";
import { attestations, links, subjects } from "./arbitraries.js";

/** Pairs of principles of different corpora. */
const matches = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 20 })), {
  maxLength: 12,
});

const principlesOf = (all: readonly Attestation[]): number[] => [...new Set(all.map(({ principle }) => principle))];

/** What some subjects alone share, of all that is attested. */
function sharedOnly(
  compared: readonly number[],
  all: readonly Attestation[],
  broader: readonly BroaderLink[],
  pairs: readonly (readonly [number, number])[] = [],
): number[] {
  const hierarchy = hierarchyOf(broader);
  const theirs = all.filter(({ subject }) => compared.includes(subject));
  const others = all.filter(({ subject }) => !compared.includes(subject));
  const rows = comparisonRows(compared, rollUp(theirs, hierarchy));
  return sharedOnlyByThese(rows, { attested: others, hierarchy, matches: pairs });
}

describe("what all subjects share", () => {
  it("is what every one of them attests", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const attests = (subject: number, principle: number): boolean =>
          all.some((each) => each.subject === subject && each.principle === principle);
        const everywhere = principlesOf(all).filter((principle) =>
          asked.every((subject) => attests(subject, principle)),
        );
        expect(new Set(sharedByAll(comparisonRows(asked, all)))).toEqual(new Set(everywhere));
      }),
    );
  });
});

describe("what some subjects alone share", () => {
  it("is what each of them attests and no other does, as if all had been compared", () => {
    fc.assert(
      fc.property(subjects, attestations, links, (compared, all, broader) => {
        const everyone = comparisonRows([1, 2, 3, 4, 5, 6, 7, 8, 9], rollUp(all, hierarchyOf(broader)));
        const expected = everyone.filter(({ cells }) =>
          cells.every(({ subject, attested }) => attested === compared.includes(subject)),
        );
        expect(new Set(sharedOnly(compared, all, broader))).toEqual(
          new Set(expected.map(({ principle }) => principle)),
        );
      }),
    );
  });

  it("is all that they share when there are no others", () => {
    fc.assert(
      fc.property(subjects, attestations, links, (compared, all, broader) => {
        const theirs = all.filter(({ subject }) => compared.includes(subject));
        const rows = comparisonRows(compared, rollUp(theirs, hierarchyOf(broader)));
        expect(sharedOnly(compared, theirs, broader)).toEqual(sharedByAll(rows));
      }),
    );
  });

  it("only becomes less by what another attests, however that is matched", () => {
    fc.assert(
      fc.property(subjects, attestations, links, matches, fc.integer({ min: 1, max: 20 }), (...drawn) => {
        const [compared, all, broader, pairs, principle] = drawn;
        const more: Attestation = { subject: 10, principle, kind: "APPLIED", stance: 1_000 };
        const before = sharedOnly(compared, all, broader, pairs);
        const after = sharedOnly(compared, [...all, more], broader, pairs);
        expect(before).toEqual(expect.arrayContaining(after));
        const ways = pairs.flatMap(([a, b]) => (b === principle ? [a] : a === principle ? [b] : []));
        for (const each of [principle, ...ways]) expect(after).not.toContain(each);
      }),
    );
  });

  it("does not depend on the order in which they are compared", () => {
    fc.assert(
      fc.property(subjects, attestations, links, (compared, all, broader) => {
        const turned = sharedOnly(compared.toReversed(), all, broader);
        expect(new Set(turned)).toEqual(new Set(sharedOnly(compared, all, broader)));
      }),
    );
  });
});
