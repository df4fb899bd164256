import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySpan } from "../../src/chronology/edtf.js";
import { dateSpan } from "../../web/src/parts/date-spans.js";
import { edtfTexts, plainDates } from "./edtf-arbitraries.js";

const day = (date: string): number => Date.parse(date) / 86_400_000;

describe("the span of a date", () => {
  it.each([
    ["1949-10-01", day("1949-10-01"), day("1949-10-01"), true, true],
    ["1956", day("1956-01-01"), day("1956-12-31"), true, true],
    ["1991~", day("1991-01-01"), day("1991-12-31"), false, false],
    ["195X/196X", day("1950-01-01"), day("1969-12-31"), false, false],
    ["1978-12/1989~", day("1978-12-01"), day("1989-12-31"), true, false],
    ["1991?/2002-11", day("1991-01-01"), day("2002-11-30"), false, true],
    ["2012-11/..", day("2012-11-01"), undefined, true, false],
    ["-0349~/-0339", day("-000349-01-01"), day("-000339-12-31"), false, true],
    ["1985-04-XX", day("1985-04-01"), day("1985-04-30"), false, false],
    ["/1949", undefined, day("1949-12-31"), false, true],
    ["some day", undefined, undefined, false, false],
  ])("of %s is from day %s to day %s, firm: %s, %s", (edtf, start, end, startIsFirm, endIsFirm) => {
    expect(dateSpan(edtf)).toEqual({ start, end, startIsFirm, endIsFirm });
  });

  it("covers the days that the service finds in it", () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        const { start = null, end = null } = dateSpan(edtf);
        expect({ earliestDay: start, latestDay: end }).toEqual(daySpan(edtf));
      }),
    );
  });

  it("stays where it is when a date is called approximate or uncertain, and is firm no more", () => {
    fc.assert(
      fc.property(plainDates, fc.constantFrom("~", "?", "%"), (date, sign) => {
        const span = dateSpan(date);
        expect(span).toMatchObject({ startIsFirm: true, endIsFirm: true });
        expect(dateSpan(date + sign)).toEqual({ ...span, startIsFirm: false, endIsFirm: false });
      }),
    );
  });

  it("takes whatever it is given, and never ends before it starts", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), edtfTexts), (text) => {
        const { start = -Infinity, end = Infinity } = dateSpan(text);
        expect(start).toBeLessThanOrEqual(end);
      }),
    );
  });
});
