import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnDate } from "../../web/src/views/timeline/drawn-dates.js";
import { edtfTexts } from "./edtf-arbitraries.js";

const day = (date: string): number => Date.parse(date) / 86_400_000;
const whole = { from: day("1900-01-01"), to: day("2000-01-01") };
const firm = { fades: false, isWithin: false, isQuestioned: false, isOpen: false };

describe("a date on the timeline", () => {
  it("has firm ends where the source gives them, and fades over the year that is approximate", () => {
    expect(drawnDate("1949-06/1955~", whole)).toEqual({
      ...{ from: day("1949-06-01"), to: day("1956-01-01"), start: undefined },
      end: { ...firm, fades: true, from: day("1955-01-01"), to: day("1956-01-01") },
    });
  });

  it("is hatched over the years within which its ends lie", () => {
    expect(drawnDate("195X/196X", whole)).toMatchObject({
      start: { ...firm, isWithin: true, from: day("1950-01-01"), to: day("1960-01-01") },
      end: { ...firm, isWithin: true, from: day("1960-01-01"), to: day("1970-01-01") },
    });
  });

  it("carries a question mark's doubt, and that of a percent sign", () => {
    expect(drawnDate("1955?", whole)).toMatchObject({ start: { ...firm, isQuestioned: true } });
    expect(drawnDate("1955%", whole)).toMatchObject({ end: { ...firm, fades: true, isQuestioned: true } });
  });

  it("goes on to the end of the timeline where it is open, and further by no arrow where the end is unknown", () => {
    const { start, end, to } = drawnDate("1978-12/..", whole);
    expect([start, end]).toMatchObject([undefined, { ...firm, fades: true, isOpen: true }]);
    expect(to).toBeGreaterThan(day("1995-01-01"));
    expect(drawnDate("1978-12/", whole).end).toMatchObject({ ...firm, fades: true, isQuestioned: true });
  });

  it("has doubtful ends inside it that do not lie on each other, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(edtfTexts, fc.string()), (edtf) => {
        const { from, to, start, end } = drawnDate(edtf, whole);
        expect(from).toBeLessThan(to);
        const edges = [from, start?.to ?? from, end?.from ?? to, to];
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });
});
