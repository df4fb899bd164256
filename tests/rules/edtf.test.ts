import { describe, expect, it } from "vitest";
import { daySpan, isEdtfInterval } from "../../src/chronology/edtf.js";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe("an EDTF date", () => {
  it.each([
    ["1949-10-01", "1949-10-01", "1949-10-01"],
    ["1949-06", "1949-06-01", "1949-06-30"],
    ["1956", "1956-01-01", "1956-12-31"],
    ["1955~", "1955-01-01", "1955-12-31"],
    ["195X", "1950-01-01", "1959-12-31"],
    ["195X/196X", "1950-01-01", "1969-12-31"],
    ["1978-12/1989~", "1978-12-01", "1989-12-31"],
  ])("%s may cover the days from %s to %s", (text, earliest, latest) => {
    expect(daySpan(text)).toEqual({ earliestDay: day(earliest), latestDay: day(latest) });
  });

  it("may be open at an end", () => {
    expect(daySpan("2012-11/..")).toEqual({ earliestDay: day("2012-11-01"), latestDay: null });
    expect(daySpan("../1949")).toEqual({ earliestDay: null, latestDay: day("1949-12-31") });
  });

  it.each([
    "",
    "yesterday",
    "1949-13",
    "1955/1949",
    "1949-02-30",
    "[1949, 1950]",
    "1949 ",
    "２０１２",
    "99999999999999",
  ])("is not %j", (text) => {
    expect(daySpan(text)).toBeUndefined();
  });

  it("is an interval only with two ends", () => {
    expect([isEdtfInterval("1949/1955"), isEdtfInterval("1949"), isEdtfInterval("2012/..")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
