import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateSpan } from "../../web/src/parts/date-spans.js";
import {
  lengthOf,
  type Stretch,
  showing,
  stretchInAddress,
  stretchText,
  wholeStretch,
  within,
  zoomed,
} from "../../web/src/views/timeline/stretch.js";

const day = (date: string): number => Date.parse(date) / 86_400_000;
const published = "2026-11-24T09:30:00.000Z";

/** Up to about the years 1000 and 3000. */
const stretches = fc
  .tuple(fc.integer({ min: -350_000, max: 350_000 }), fc.integer({ min: 14, max: 400_000 }))
  .map(([from, length]): Stretch => ({ from, to: from + length }));

describe("the stretch of a whole timeline", () => {
  it("goes from the first thing to the last one, with a little room", () => {
    const { from, to } = wholeStretch(["1949-06/1955~", "1979-01-01"], { from: "", to: "", published });
    expect([from < day("1949-06-01"), from > day("1948-01-01")]).toEqual([true, true]);
    expect([to > day("1979-01-02"), to < day("1981-01-01")]).toEqual([true, true]);
  });

  it("goes on to the day of the edition while something has not ended", () => {
    expect(wholeStretch(["2012-11/.."], { from: "", to: "", published }).to).toBeGreaterThan(day("2026-11-24"));
  });

  it("has room before what begins openly, and behind what goes on unknown, as for what ends elsewhere", () => {
    const whole = wholeStretch(["../-0350", "-0350", "1500/"], { from: "", to: "", published });
    const { start = 0 } = dateSpan("-0350");
    const { start: last = 0 } = dateSpan("1500");
    expect(start - whole.from).toBeGreaterThan(lengthOf(whole) * 0.05);
    expect(whole.to - last).toBeGreaterThan(lengthOf(whole) * 0.05);
  });

  it("is what the reader asks for, to the day", () => {
    const asked = wholeStretch(["1949/1980"], { from: "1950", to: "1960-02", published });
    expect(asked).toEqual({ from: day("1950-01-01"), to: day("1960-03-01") });
    expect(wholeStretch(["1970-01-01"], { from: "1970-01-01", to: "1970", published })).toEqual({ from: 0, to: 365 });
  });

  it("has some length whatever is asked", () => {
    for (const from of ["", "2030", "no date"])
      for (const dates of [[], ["1949-10-01"], ["../.."], ["no date"]])
        expect(lengthOf(wholeStretch(dates, { from, to: "", published }))).toBeGreaterThanOrEqual(14);
  });
});

describe("a stretch of time", () => {
  it("lies within the whole after every zoom and move, and no shorter than two weeks", () => {
    fc.assert(
      fc.property(stretches, stretches, fc.double({ min: 0.01, max: 100, noNaN: true }), (whole, shown, factor) => {
        const next = within(whole, zoomed(shown, factor));
        expect(next.from).toBeGreaterThanOrEqual(whole.from);
        expect(next.to).toBeLessThanOrEqual(whole.to);
        expect(lengthOf(next)).toBeGreaterThanOrEqual(Math.min(14, lengthOf(whole)) - 1e-6);
      }),
    );
  });

  it("keeps the day that it is zoomed about where it is", () => {
    fc.assert(
      fc.property(stretches, fc.double({ min: 0, max: 1, noNaN: true }), (shown, part) => {
        const about = shown.from + part * lengthOf(shown);
        const closer = zoomed(shown, 2, about);
        expect((about - closer.from) / lengthOf(closer)).toBeCloseTo(part);
      }),
    );
  });

  it("comes to show something of any other stretch, as long as it is", () => {
    fc.assert(
      fc.property(stretches, stretches, (shown, wanted) => {
        const next = showing(shown, wanted);
        expect(lengthOf(next)).toBeCloseTo(lengthOf(shown));
        expect(next.to > wanted.from && next.from < wanted.to).toBe(true);
      }),
    );
  });

  it("is said and written before Christ, and as far off as dates reach", () => {
    const before = { from: day("-000349-01-01"), to: day("-000299-01-01") };
    expect(stretchText(before)).toBe("-0349/-0300");
    expect(stretchInAddress.write(before)).toBe("-0349-01-01/-0300-12-31");
    const whole = wholeStretch(["Y-170000002/Y170000002"], { from: "", to: "", published });
    expect(stretchText(whole)).toMatch(/^Y-\d{6}\/Y\d{6}$/);
  });

  it("stands in the address as it is, to the day", () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        expect(stretchInAddress.read(stretchInAddress.write(stretch))).toEqual(stretch);
      }),
    );
    for (const written of [undefined, "", "1955", "then/now", "1960-01-01/1950-01-01"])
      expect(stretchInAddress.read(written)).toBeUndefined();
  });

  it("is told no more exactly than it can be seen", () => {
    const from = day("1949-10-01");
    expect(stretchText({ from, to: from + 30 })).toBe("1949-10-01/1949-10-30");
    expect(stretchText({ from, to: from + 1_000 })).toBe("1949-10/1952-06");
    expect(stretchText({ from, to: from + 10_000 })).toBe("1949/1977");
  });
});
