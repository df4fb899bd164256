import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { numeralsOf } from "../../src/search/numerals.js";
import { tokensOf } from "../../src/search/tokens.js";

const words = (text: string): string[] => [...tokensOf(text)].map(({ folded }) => folded);

describe("a number in a text", () => {
  it.each([
    ["en", "5", [["five"]]],
    ["en", "five", [["5"]]],
    ["en", "twenty-one", [["21"]]],
    [
      "en",
      "1000",
      [
        ["1", "000"],
        ["one", "thousand"],
      ],
    ],
    ["en-GB", "1,000", [["1000"], ["one", "thousand"]]],
    ["de", "fünf", [["5"]]],
    ["de", "1.000", [["1000"], ["eintausend"]]],
    // Years are not spelled out.
    ["en", "1954", [["1", "954"]]],
    // A language whose numbers nobody spells for us.
    ["eo", "7", []],
    ["en", "principles", []],
    // Words that say something else, too.
    ["en", "1", []],
    ["en", "one", []],
    ["de-AT", "1", []],
    ["nl", "1", []],
    ["nl", "één", []],
    ["nl", "2", [["twee"]]],
    ["pt-BR", "um", []],
    ["fr-CA", "9", []],
    ["fr", "neuf", []],
    ["fr", "19", [["dix", "neuf"]]],
    ["fr", "21", [["vingt", "et", "un"]]],
    ["it", "6", []],
    ["it", "9", [["nove"]]],
    ["ru", "2", []],
    ["ru", "пять", [["5"]]],
    ["en", "1/00", []],
    ["en", "1234567890123456", []],
  ])("is in %s, as %s, written otherwise too", async (language, text, others) => {
    expect((await numeralsOf(language))(words(text))).toEqual(others);
  });

  it("is the same number whichever way it is written", async () => {
    const numerals = await numeralsOf("en");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (number) => {
        const others = numerals([String(number)]);
        for (const other of others) expect(numerals(other)).toContainEqual([String(number)]);
      }),
    );
  });

  it("is known by the next who ask, where it could not be learnt before", async () => {
    vi.doMock("n2words/es-ES", () => {
      throw new Error("no file may be opened now");
    });
    await expect(numeralsOf("es-MX")).rejects.toThrow();
    vi.doUnmock("n2words/es-ES");
    expect((await numeralsOf("es-MX"))(["7"])).toEqual([["siete"]]);
  });
});
