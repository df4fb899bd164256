import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonRows } from "../../src/comparison/rows.js";
import { transitions } from "../../src/comparison/transition.js";
import { attestations, subjects } from "./arbitraries.js";

describe("the transitions of a comparison", () => {
  it("lead from each subject to the next, one fewer than there are subjects", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const found = transitions(comparisonRows(asked, all), asked);
        expect(found.map(({ from, to }) => [from, to])).toEqual(asked.slice(1).map((to, index) => [asked[index], to]));
      }),
    );
  });

  it("put every principle that either subject attests into exactly one of introduced, resumed, carried, not attested", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { from, to, introduced, resumed, carried, notAttested } of transitions(
          comparisonRows(asked, all),
          asked,
        )) {
          const parts = [...introduced, ...resumed, ...carried, ...notAttested];
          const attested = new Set(
            all.filter(({ subject }) => [from, to].includes(subject)).map(({ principle }) => principle),
          );
          expect(parts.length).toBe(attested.size);
          expect(new Set(parts)).toEqual(attested);
        }
      }),
    );
  });

  it("name as reaffirmed, extended or reinterpreted only what is carried or resumed", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const transition of transitions(comparisonRows(asked, all), asked)) {
          const takenUp = [...transition.carried, ...transition.resumed];
          for (const list of [transition.reaffirmed, transition.extended, transition.reinterpreted]) {
            for (const principle of list) expect(takenUp).toContain(principle);
          }
        }
      }),
    );
  });

  it("turn carried into carried, and what is new into what is no longer attested, when read backwards", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const [a = 0, b = 0] = asked;
        const [there] = transitions(comparisonRows([a, b], all), [a, b]);
        const [back] = transitions(comparisonRows([b, a], all), [b, a]);
        expect(new Set(there?.carried)).toEqual(new Set(back?.carried));
        expect(new Set([...(there?.introduced ?? []), ...(there?.resumed ?? [])])).toEqual(new Set(back?.notAttested));
      }),
    );
  });
});
