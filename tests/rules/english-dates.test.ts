import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords } from "../../src/chronology/english-dates.js";
import { edtfTexts } from "../web/edtf-arbitraries.js";

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
    ["-0349", "350 BC"],
    ["0000", "1 BC"],
    ["-0043-03-15", "15 March 44 BC"],
    ["-0349~/-0339", "about 350 BC to 340 BC"],
    ["-0099/0100", "100 BC to AD 100"],
    ["-034X", "350 to 341 BC"],
    ["0476", "AD 476"],
    ["-0479-22?", "possibly summer 480 BC"],
    ["1949-21/1950-24~", "spring 1949 to about winter 1950"],
    ["195X~", "about the 1950s"],
    ["190X", "the years 1900 to 1909"],
    ["00XX", "AD 1 to 99"],
    ["1955-04-12T23:20:30Z", "12 April 1955, 23:20:30 UTC"],
    ["Y17000", "AD 17,000"],
    ["Y-11999", "12,000 BC"],
    ["the spring of our hope", "the spring of our hope"],
  ])("says %s as %j", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it("says of what is approximate that it is so in short, where it is asked to", () => {
    expect(["1750~", "1955-04%", "1978-12/1989~", "1955"].map((edtf) => dateInWords(edtf, "c."))).toEqual([
      "c. 1750",
      "possibly c. April 1955",
      "December 1978 to c. 1989",
      "1955",
    ]);
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
