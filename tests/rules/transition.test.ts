import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attestation, areOpposite, positionOf, stanceKinds } from "../../src/comparison/attestation.js";
import { attestedBefore } from "../../src/comparison/earlier.js";
import { comparisonRows } from "../../src/comparison/rows.js";
import { type Transition, transitions, waysOfTransition } from "../../src/comparison/transition.js";
import { attestations, subjects } from "./arbitraries.js";

/** Subjects are numbered in the order of time, all in one series. */
const between = (asked: readonly number[], all: readonly Attestation[]): Transition[] =>
  transitions(
    comparisonRows(asked, all),
    asked,
    attestedBefore(all, () => 0),
  );
const kindsIn = (all: readonly Attestation[], subject: number, principle: number) =>
  all.filter((each) => each.subject === subject && each.principle === principle).map(({ kind }) => kind);
const attestedBy = (all: readonly Attestation[], ...compared: number[]): Set<number> =>
  new Set(all.filter(({ subject }) => compared.includes(subject)).map(({ principle }) => principle));

describe("the transitions of a comparison", () => {
  it("lead from each subject to the next, one fewer than there are subjects", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const found = between(asked, all);
        expect(found.map(({ from, to }) => [from, to])).toEqual(asked.slice(1).map((to, index) => [asked[index], to]));
      }),
    );
  });

  it("put every principle that either subject attests into exactly one part, and no other principle into any", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { from, to, ...lists } of between(asked, all)) {
          const { introduced, resumed, appeared, carried, reversed, notAttested } = lists;
          const parts = [...introduced, ...resumed, ...appeared, ...carried, ...reversed, ...notAttested];
          const attested = attestedBy(all, from, to);
          expect(parts.length).toBe(attested.size);
          expect(new Set(parts)).toEqual(attested);
        }
      }),
    );
  });

  it("tell what is resumed from what appears by whether any earlier subject attests it, compared or not", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { from, to, resumed, appeared } of between(asked, all)) {
          const earlier = attestedBy(all, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].filter((subject) => subject < to));
          for (const principle of [...resumed, ...appeared]) {
            expect(resumed.includes(principle)).toBe(earlier.has(principle));
            expect(kindsIn(all, from, principle)).toEqual([]);
            expect(kindsIn(all, to, principle)).not.toContain("INTRODUCED");
          }
        }
      }),
    );
  });

  it("take nothing that another series attests for earlier", () => {
    const all: Attestation[] = [
      { subject: 1, principle: 1, kind: "REAFFIRMED", stance: 1 },
      { subject: 12, principle: 1, kind: "REAFFIRMED", stance: 2 },
    ];
    const ofOne = attestedBefore(all, () => 0);
    const ofTwo = attestedBefore(all, (subject) => Math.floor(subject / 10));
    expect([ofOne(1, 12), ofTwo(1, 12), ofOne(1, 1)]).toEqual([true, false, false]);
  });

  it("call reversed exactly what one holds and the other turns against; who does both only carries", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { from, to, carried, reversed } of between(asked, all)) {
          const opposite = (principle: number): boolean =>
            areOpposite(positionOf(kindsIn(all, from, principle)), positionOf(kindsIn(all, to, principle)));
          expect(reversed.every(opposite)).toBe(true);
          expect(carried.some(opposite)).toBe(false);
        }
      }),
    );
  });

  it("list by each kind what the later subject attests so", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const found of between(asked, all)) {
          const { narrowed, rejected, abandoned, reaffirmed, extended, reinterpreted } = found;
          const ways = { reaffirmed, extended, narrowed, reinterpreted, rejected, abandoned };
          const expected = Object.values(waysOfTransition).map(
            (kind) =>
              new Set(
                all.filter((each) => each.subject === found.to && each.kind === kind).map(({ principle }) => principle),
              ),
          );
          expect(Object.values(ways).map((list) => new Set(list))).toEqual(expected);
        }
      }),
    );
  });

  it("read backwards, turn carried into carried, reversed into reversed, and what comes into what is no longer attested", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const [a = 0, b = 0] = asked;
        const [there] = between([a, b], all);
        const [back] = between([b, a], all);
        expect(new Set(there?.carried)).toEqual(new Set(back?.carried));
        expect(new Set(there?.reversed)).toEqual(new Set(back?.reversed));
        const coming = [...(there?.introduced ?? []), ...(there?.resumed ?? []), ...(there?.appeared ?? [])];
        expect(new Set(coming)).toEqual(new Set(back?.notAttested));
      }),
    );
  });
});

describe("a position", () => {
  const kinds = fc.subarray([...stanceKinds]);

  it("is silent without a kind, and otherwise tells whether kinds that turn against are alone, among others or absent", () => {
    fc.assert(
      fc.property(kinds, (some) => {
        const against = some.filter((kind) => kind === "REJECTED" || kind === "ABANDONED").length;
        const expected = { SILENT: some.length === 0, AFFIRMED: against === 0, OPPOSED: against === some.length };
        const [position = "BOTH"] = Object.entries(expected).flatMap(([name, holds]) => (holds ? [name] : []));
        expect(positionOf(some)).toBe(position);
      }),
    );
  });

  it("is opposite to another in both directions or in none, and never to itself, to both or to silence", () => {
    fc.assert(
      fc.property(kinds, kinds, (some, others) => {
        const [a, b] = [positionOf(some), positionOf(others)];
        expect(areOpposite(a, b)).toBe(areOpposite(b, a));
        expect(areOpposite(a, a)).toBe(false);
        if (areOpposite(a, b)) expect([a, b].sort()).toEqual(["AFFIRMED", "OPPOSED"]);
      }),
    );
  });

  it("of a larger set of stances never goes from one side to the other: it can only come to be both", () => {
    fc.assert(
      fc.property(kinds, kinds, (some, more) => {
        const [before, after] = [positionOf(some), positionOf([...some, ...more])];
        if (before !== "SILENT") expect([before, "BOTH"]).toContain(after);
      }),
    );
  });
});
