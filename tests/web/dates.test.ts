import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords } from "../../web/src/parts/dates.js";
import { edtfTexts } from "./edtf-arbitraries.js";

describe("a date in words", () => {
  it.each([
    ["1949-10-01", "1 October 1949"],
    ["1949-06", "June 1949"],
    ["1956", "1956"],
    ["1991~", "about 1991"],
    ["1955?", "possibly 1955"],
    ["1955-04%", "possibly about April 1955"],
    ["1979-22", "summer 1979"],
    ["195X", "the 1950s"],
    ["19XX", "the 1900s"],
    ["1985-XX", "a month of 1985"],
    ["1985-04-XX", "a day of April 1985"],
    ["1985-XX-XX", "a day of 1985"],
    ["195X/196X", "the 1950s to the 1960s"],
    ["1949-06/1955~", "June 1949 to about 1955"],
    ["1978-12/1989~", "December 1978 to about 1989"],
    ["2012-11/..", "since November 2012"],
    ["../1949", "until 1949"],
    ["../..", "without beginning or end"],
    ["1949/", "1949 to an unknown end"],
    ["/1949", "an unknown beginning to 1949"],
    ["/..", "since an unknown beginning"],
    ["Y17000", "Y17000"],
  ])("says %s as %j", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it("says something of every date, and nothing of how EDTF is written", () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        expect(dateInWords(edtf)).not.toMatch(/^\s*$|[~?%X/]|\.\.|undefined|\d-/);
      }),
    );
  });

  it("takes whatever it is given", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => dateInWords(text) !== ""));
  });
});
