import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attestation, positionOf, type StanceKind } from "../../src/comparison/attestation.js";
import { hierarchyOf } from "../../src/comparison/hierarchy.js";
import { rollUp } from "../../src/comparison/roll-up.js";
import { attestations, links } from "./arbitraries.js";

const keys = (all: readonly { subject: number; principle: number; stance: number }[]): Set<string> =>
  new Set(all.map(({ subject, principle, stance }) => `${subject}/${principle}/${stance}`));

/** The kinds of each cell, by subject and principle. */
function cellsOf(all: readonly Attestation[]): Map<string, StanceKind[]> {
  const cells = new Map<string, StanceKind[]>();
  for (const { subject, principle, kind } of all) {
    const cell = `${subject}/${principle}`;
    cells.set(cell, [...(cells.get(cell) ?? []), kind]);
  }
  return cells;
}

describe("rolling up", () => {
  it("loses nothing that was attested before", () => {
    fc.assert(
      fc.property(attestations, links, (all, broader) => {
        const rolled = keys(rollUp(all, hierarchyOf(broader)));
        for (const key of keys(all)) expect(rolled).toContain(key);
      }),
    );
  });

  it("adds nothing when done twice", () => {
    fc.assert(
      fc.property(attestations, links, (all, broader) => {
        const once = rollUp(all, hierarchyOf(broader));
        expect(keys(rollUp(once, hierarchyOf(broader)))).toEqual(keys(once));
      }),
    );
  });

  it("counts more for more stances: what a part attests, the whole attests", () => {
    fc.assert(
      fc.property(attestations, links, fc.nat(), (all, broader, cut) => {
        const part = all.slice(0, all.length === 0 ? 0 : cut % all.length);
        const whole = keys(rollUp(all, hierarchyOf(broader)));
        for (const key of keys(rollUp(part, hierarchyOf(broader)))) expect(whole).toContain(key);
      }),
    );
  });

  it("adds only what holds: it makes nothing opposed that was not, and nothing silent that was", () => {
    fc.assert(
      fc.property(attestations, links, (all, broader) => {
        const before = new Map(cellsOf(all));
        for (const [cell, kinds] of cellsOf(rollUp(all, hierarchyOf(broader)))) {
          const [was, is] = [positionOf(before.get(cell) ?? []), positionOf(kinds)];
          const allowed = {
            SILENT: ["AFFIRMED"],
            AFFIRMED: ["AFFIRMED"],
            OPPOSED: ["OPPOSED", "BOTH"],
            BOTH: ["BOTH"],
          };
          expect(allowed[was]).toContain(is);
        }
      }),
    );
  });

  it("leaves a rejection of the part where it is", () => {
    const part = hierarchyOf([{ narrower: 2, broader: 1 }]);
    const rejected = { subject: 1, principle: 2, kind: "REJECTED" as const, stance: 1 };
    const kept = { subject: 1, principle: 2, kind: "APPLIED" as const, stance: 2 };
    expect(rollUp([rejected], part)).toEqual([rejected]);
    expect(rollUp([rejected, kept], part)).toEqual([rejected, kept, { ...kept, principle: 1 }]);
  });

  it("lets a stance count once for a broader principle that several ways lead to", () => {
    const diamond = hierarchyOf([
      { narrower: 4, broader: 2 },
      { narrower: 4, broader: 3 },
      { narrower: 2, broader: 1 },
      { narrower: 3, broader: 1 },
    ]);
    const rolled = rollUp([{ subject: 1, principle: 4, kind: "APPLIED", stance: 1 }], diamond);
    expect(rolled.map(({ principle }) => principle).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe("a hierarchy", () => {
  it("says of every pair the same from above and from below", () => {
    fc.assert(
      fc.property(links, (broader) => {
        const hierarchy = hierarchyOf(broader);
        for (let a = 1; a <= 12; a += 1) {
          for (const b of hierarchy.broaderOf(a)) expect(hierarchy.narrowerOf(b)).toContain(a);
          for (const b of hierarchy.narrowerOf(a)) expect(hierarchy.broaderOf(b)).toContain(a);
        }
      }),
    );
  });

  it("ends on a cycle, and never holds a principle above itself", () => {
    const cycle = hierarchyOf([
      { narrower: 1, broader: 2 },
      { narrower: 2, broader: 3 },
      { narrower: 3, broader: 1 },
    ]);
    expect([...cycle.broaderOf(1)].sort()).toEqual([2, 3]);
  });
});
