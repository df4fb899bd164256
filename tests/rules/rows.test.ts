import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf } from "../../src/comparison/attestation.js";
import { byFirstAttestation, comparisonRows } from "../../src/comparison/rows.js";
import { attestations, subjects } from "./arbitraries.js";

describe("the rows of a comparison", () => {
  it("have one cell for each subject, in the order asked", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const row of comparisonRows(asked, all)) expect(row.cells.map(({ subject }) => subject)).toEqual(asked);
      }),
    );
  });

  it("hold every stance of the subjects exactly once, and no other", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        const shown = comparisonRows(asked, all).flatMap(({ cells }) => cells.flatMap(({ stances }) => stances));
        const expected = all.filter(({ subject }) => asked.includes(subject)).map(({ stance }) => stance);
        expect([...shown].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
      }),
    );
  });

  it("count in `attestedIn` the cells that are attested, which are those with a kind and a stance", () => {
    fc.assert(
      fc.property(subjects, attestations, (asked, all) => {
        for (const { cells, attestedIn } of comparisonRows(asked, all)) {
          expect(attestedIn).toBe(cells.filter(({ attested }) => attested).length);
          for (const { attested, position, kinds, stances } of cells) {
            expect(position).toBe(positionOf(kinds));
            expect([kinds.length > 0, stances.length > 0]).toEqual([attested, attested]);
          }
        }
      }),
    );
  });

  it("are those of the principles asked for, attested or not, when some are", () => {
    const rows = comparisonRows([1, 2], [{ subject: 1, principle: 5, kind: "APPLIED", stance: 1 }], [7, 5]);
    expect(rows.map(({ principle, attestedIn }) => [principle, attestedIn])).toEqual([
      [7, 0],
      [5, 1],
    ]);
  });

  it("name each kind once, the strongest claim first", () => {
    const [row] = comparisonRows(
      [1],
      [
        { subject: 1, principle: 1, kind: "APPLIED", stance: 1 },
        { subject: 1, principle: 1, kind: "REAFFIRMED", stance: 2 },
        { subject: 1, principle: 1, kind: "APPLIED", stance: 3 },
      ],
    );
    expect(row?.cells[0]?.kinds).toEqual(["REAFFIRMED", "APPLIED"]);
  });

  it("are sorted by the first era that attests them, then by slug; what none attests comes last", () => {
    const rows = comparisonRows(
      [1, 2],
      [
        { subject: 2, principle: 1, kind: "APPLIED", stance: 1 },
        { subject: 1, principle: 2, kind: "APPLIED", stance: 2 },
        { subject: 1, principle: 3, kind: "APPLIED", stance: 3 },
      ],
      [1, 2, 3, 4],
    );
    const ordinals = new Map([
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
    const names = new Map([
      [1, "a"],
      [2, "c"],
      [3, "b"],
      [4, "a-a"],
    ]);
    const order = byFirstAttestation(
      (stance) => ordinals.get(stance) ?? 0,
      (principle) => names.get(principle) ?? "",
    );
    expect([...rows].sort(order).map(({ principle }) => principle)).toEqual([3, 2, 1, 4]);
  });
});
