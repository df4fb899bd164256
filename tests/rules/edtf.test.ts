import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySpan, isEdtf, isEdtfInterval, LONGEST_EDTF } from "../../src/chronology/edtf.js";
import { likelyDate, whyNotEdtf, whyNotInterval } from "../../src/chronology/likely-date.js";
import { edtfTexts, intervalDates, marks, plainDates } from "../web/edtf-arbitraries.js";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe("an EDTF date", () => {
  it.each([
    ["1949-10-01", "1949-10-01", "1949-10-01"],
    ["1949-06", "1949-06-01", "1949-06-30"],
    ["1956-02", "1956-02-01", "1956-02-29"],
    ["1956", "1956-01-01", "1956-12-31"],
    ["0476", "0476-01-01", "0476-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["-0349", "-000349-01-01", "-000349-12-31"],
    ["-0043-03-15", "-000043-03-15", "-000043-03-15"],
    ["-0004-02", "-000004-02-01", "-000004-02-29"],
    ["-034X", "-000349-01-01", "-000340-12-31"],
    ["-000X", "-000009-01-01", "-000001-12-31"],
    ["Y12000", "+012000-01-01", "+012000-12-31"],
    ["Y-12000", "-012000-01-01", "-012000-12-31"],
    ["1955~", "1955-01-01", "1955-12-31"],
    ["1955-04-18%", "1955-04-18", "1955-04-18"],
    ["195X", "1950-01-01", "1959-12-31"],
    ["195X~", "1950-01-01", "1959-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["1985-XX", "1985-01-01", "1985-12-31"],
    ["1985-04-XX", "1985-04-01", "1985-04-30"],
    ["1985-XX-XX", "1985-01-01", "1985-12-31"],
    ["1949-21", "1949-03-01", "1949-05-31"],
    ["1949-22?", "1949-06-01", "1949-08-31"],
    ["1949-23", "1949-09-01", "1949-11-30"],
    ["1955-24", "1955-12-01", "1956-02-29"],
    ["1955-04-12T23:20:30", "1955-04-12", "1955-04-12"],
    ["1955-04-12T23:20:30Z", "1955-04-12", "1955-04-12"],
    ["1955-04-12T01:00:00+08:00", "1955-04-12", "1955-04-12"],
    ["195X/196X", "1950-01-01", "1969-12-31"],
    ["1978-12/1989~", "1978-12-01", "1989-12-31"],
    ["1955/1955", "1955-01-01", "1955-12-31"],
    ["1955-04/1955", "1955-04-01", "1955-12-31"],
    ["1949-21/1950-22", "1949-03-01", "1950-08-31"],
    ["-0349~/0100", "-000349-01-01", "0100-12-31"],
  ])("%s may cover the days from %s to %s", (text, earliest, latest) => {
    expect(daySpan(text)).toEqual({ earliestDay: day(earliest), latestDay: day(latest) });
  });

  it("may be open or unknown at an end", () => {
    expect(daySpan("2012-11/..")).toEqual({ earliestDay: day("2012-11-01"), latestDay: null });
    expect(daySpan("1955-04~/..")).toEqual({ earliestDay: day("1955-04-01"), latestDay: null });
    expect(daySpan("2012/")).toEqual({ earliestDay: day("2012-01-01"), latestDay: null });
    for (const text of ["../1949", "/1949"])
      expect(daySpan(text)).toEqual({ earliestDay: null, latestDay: day("1949-12-31") });
    expect(daySpan("../..")).toEqual({ earliestDay: null, latestDay: null });
  });

  it("may lie farther off than computers' dates reach, and keeps its side", () => {
    const [before, after] = [daySpan("Y-170000002/Y-300000"), daySpan("Y300000/Y170000002")];
    expect(before?.latestDay).toBeLessThan(day("-200000-01-01"));
    expect(after?.earliestDay).toBeGreaterThan(day("+200000-01-01"));
    expect(isEdtf("Y170000002/Y300000")).toBe(false);
  });

  it.each([
    ...["", " ", "/", "yesterday", "1949 ", " 1949", "1949\n", "２０１２", "476", "19", "+1955", "99999999999999"],
    ...["1949-13", "1949-00", "1949-1", "1949-20", "1949-25", "1949-33", "1949-21-01"],
    ...["1955-02-29", "1900-02-29", "1949-02-30", "1955-04-31", "1955-12-32", "1955-12-00", "-0003-02-29"],
    ...["1955/1949", "1949-06-01/1949-05", "1956/1955~", "1949/1950/1951", "0001/-0001"],
    ...["-0000", "-00000", "Y1955", "Y09999", "y12345", "Y17E7", "1950S2", "000Y", "20000"],
    ...["1XXX", "XXXX", "X955", "19X5", "195x", "195X-04", "1955-0X", "1955-XX-01", "1955-XX-X1"],
    ...["?1955", "1955?~", "1955~~", "1955?-04", "[1949, 1950]", "{1949}", "[1949..1950]", "[1949,1950]"],
    ...["1955-04-12T24:00:00", "1955-04-12T10:00", "1955-04-12T10:00:00/..", "1955-04T10:00:00", "1955-02-29T10:00:00"],
    ...["1955/open", "unknown/1955", "1955..1956", "19491001"],
  ])("is not %j", (text) => {
    expect(daySpan(text)).toBeUndefined();
    expect(whyNotEdtf(text)).toMatch(/^is not a date(, since .+)?; expected an EDTF date or interval/);
  });

  it("is an interval only with two ends", () => {
    expect([isEdtfInterval("1949/1955"), isEdtfInterval("1949"), isEdtfInterval("2012/..")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("never ends before it starts", () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const { earliestDay, latestDay } = daySpan(text) ?? {};
        expect(earliestDay ?? -Infinity).toBeLessThanOrEqual(latestDay ?? Infinity);
      }),
    );
  });

  it("covers the same days whatever is in doubt about it", () => {
    fc.assert(
      fc.property(plainDates, marks, (date, mark) => {
        expect(daySpan(date + mark)).toEqual(daySpan(date));
      }),
    );
  });

  it("lies within the month and the year that it is written in, if it is no winter", () => {
    fc.assert(
      fc.property(
        plainDates.filter((date) => /^-?\d{4}-/.test(date) && !date.endsWith("-24")),
        (date) => {
          for (const wider of [date.replace(/^(-?\d{4}).*$/, "$1"), date.replace(/^(-?\d{4}-\d\d)-\d\d$/, "$1")]) {
            const [inner, outer] = [daySpan(date), daySpan(wider)];
            expect(inner?.earliestDay).toBeGreaterThanOrEqual(outer?.earliestDay ?? Infinity);
            expect(inner?.latestDay).toBeLessThanOrEqual(outer?.latestDay ?? -Infinity);
          }
        },
      ),
    );
  });

  it("has the days that other programs find on the same calendar", () => {
    const days = fc.integer({ min: day("-009999-01-01"), max: day("9999-12-31") });
    fc.assert(
      fc.property(days, (number) => {
        const iso = new Date(number * 86_400_000).toISOString().replace(/T.*/, "");
        const text = iso.replace(/^-00/, "-");
        expect(daySpan(text)).toEqual({ earliestDay: number, latestDay: number });
      }),
    );
  });
});

describe("an EDTF interval", () => {
  it("goes from the first day of its first date to the last day of its second, and back it is none", () => {
    fc.assert(
      fc.property(intervalDates, intervalDates, (one, other) => {
        const [from, to] = [daySpan(one), daySpan(other)];
        const span = daySpan(`${one}/${other}`);
        if (span) expect(span).toEqual({ earliestDay: from?.earliestDay, latestDay: to?.latestDay });
        else expect(isEdtf(`${other}/${one}`)).toBe(true);
      }),
    );
  });

  it("may go from any date to itself", () => {
    fc.assert(fc.property(intervalDates, (date) => isEdtfInterval(`${date}/${date}`)));
  });
});

describe("what is no date", () => {
  it.each([
    ["1950s", "195X"],
    ["the 1950's", "195X"],
    ["1900s", "190X or 19XX"],
    ["c. 1955", "1955~"],
    ["circa 1955", "1955~"],
    ["ca. 350 BC", "-0349~"],
    ["mid-1950s", "1955~"],
    ["1955 ?", "1955?"],
    ["1955?~", "1955%"],
    ["Spring 1949", "1949-21"],
    ["fall of 1949", "1949-23"],
    ["Winter 1949/50", "1949-24"],
    ["350 BC", "-0349"],
    ["350 B.C.E.", "-0349"],
    ["1 BC", "0000"],
    ["15 March 44 BC", "-0043-03-15"],
    ["350–340 BC", "-0349/-0339"],
    ["4th century BC", "-03XX"],
    ["19th century", "18XX"],
    ["AD 476", "0476"],
    ["476", "0476"],
    ["-349", "-0349"],
    ["April 1955", "1955-04"],
    ["Sept. 1955", "1955-09"],
    ["1 April 1955", "1955-04-01"],
    ["April 1st, 1955", "1955-04-01"],
    ["01/04/1955", "1955-04-01 or 1955-01-04"],
    ["31/12/1955", "1955-12-31"],
    ["1.4.1955", "1955-04-01"],
    ["1955-4-1", "1955-04-01"],
    ["1955/04/01", "1955-04-01"],
    ["19550401", "1955-04-01"],
    ["1955-04-12 10:30", "1955-04-12"],
    ["before 1955", "../1955"],
    ["after 1 April 1955", "1955-04-01/.."],
    ["1949-1955", "1949/1955"],
    ["1949–1955", "1949/1955"],
    ["1914–18", "1914/1918"],
    ["1955-04/05", "1955-04/1955-05"],
    ["from April 1949 to May 1955", "1949-04/1955-05"],
    ["1949–present", "1949/.."],
    ["1949/now", "1949/.."],
    ["1949/open", "1949/.."],
    ["1949/unknown", "1949/"],
    ["1955/1949", "1949/1955"],
    ["[1949, 1955]", "1949/1955"],
    ["1950s-1960s", "195X/196X"],
    ["１９５５", "1955"],
    ["1955年4月", "1955-04"],
    ["公元前350年", "-0349"],
    ["195x", "195X"],
    ["1XXX", "1000/1999"],
    ["1955-Q2", "1955-04/1955-06"],
    ["+1955", "1955"],
    ["20000", "Y20000"],
    ["1955-02-29", "1955-02"],
  ])("%j most likely means %s, which the message says", (text, likely) => {
    expect(likelyDate(text)).toBe(likely);
    expect(whyNotEdtf(text)).toContain(`; here most likely ${likely}`);
  });

  it("is told why, where the calendar or the form tells", () => {
    expect(whyNotEdtf("1955-02-29")).toMatch(/^is not a date, since February has 28 days in that year;/);
    expect(whyNotEdtf("1955-13")).toMatch(/since months are 01 to 12, seasons 21 to 24/);
    expect(whyNotEdtf("1955/1949")).toMatch(/since it ends before it starts/);
    expect(whyNotInterval("1949")).toMatch(
      /^is not an interval; expected an EDTF interval .*; here most likely 1949\/1949$/,
    );
  });

  it("has a likely form only where that is a date, whatever is written", () => {
    const written = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("1955", "04", "-", "/", "s", "c. ", " BC", "April ", "~", "X", " to ", "年", ".."))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(written, (text) => {
        const likely = likelyDate(text);
        if (likely !== undefined) expect(likely.split(" or ").filter((each) => !isEdtf(each))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is not looked at where it is too long", () => {
    for (const text of [`Y${"9".repeat(40_000)}`, "1955/".repeat(20_000), `1955${" ".repeat(LONGEST_EDTF)}`]) {
      expect(whyNotEdtf(text)).toMatch(/^is not a date, since it has more than 64 characters;/);
      expect(likelyDate(text)).toBeUndefined();
    }
  });
});
