import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysisOf, vectorOf } from "../../src/search/lexemes.js";
import { parseQuery, type Query } from "../../src/search/query.js";
import { tokensOf } from "../../src/search/tokens.js";

const noStem = (): string => "";
const wordsIn = (text: string): string[] => [...tokensOf(text)].map(({ folded }) => folded);
const terms = (text: string): string[] =>
  [...vectorOf(analysisOf({ title: "", body: text }), noStem).matchAll(/'([^']*)':/g)].map((match) => match[1] ?? "");

const letters = fc.constantFrom(..."abzéñüßøłđąЖйёαςअब0159");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
const sign = fc.constantFrom(..."/.-–—'’_@:,;()[]<>&|!*\"#%+= \n·…");

describe("a text is taken apart", () => {
  it("at every sign, and never within a word", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sign), { minLength: 1 }), (pieces) => {
        const words = pieces.flatMap(([one]) => wordsIn(one));
        expect(wordsIn(pieces.map(([one, after]) => `${one}${after}`).join(""))).toEqual(words);
        expect(words.length).toBe(pieces.length);
      }),
    );
  });

  it("alike in every normal form, in capitals, and with its accents left out", () => {
    fc.assert(
      fc.property(
        word.filter((one) => !/[अब]/.test(one)),
        (one) => {
          const found = wordsIn(one);
          for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) expect(wordsIn(one.normalize(form))).toEqual(found);
          expect(wordsIn(one.toUpperCase())).toEqual(found);
          expect(wordsIn(found.join(" "))).toEqual(found);
        },
      ),
    );
  });

  it("wherever it stands, in code units of the text as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const { start, end, folded } of tokensOf(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed() || !text.isWellFormed()).toBe(true);
          expect(wordsIn(text.slice(start, end))).toEqual([folded]);
        }
      }),
    );
  });

  it("into tokens that something can be found by, whichever character stands there", () => {
    const all = Array.from({ length: 0x10ffff }, (_, index) => String.fromCodePoint(index + 1)).filter((one) =>
      one.isWellFormed(),
    );
    // Many at a time, each on a line of its own.
    const unfound = wordsIn(all.flatMap((one) => [one, `中${one}`, `a${one}`]).join("\n")).filter(
      (found) => !/^[\p{L}\p{M}\p{N}]+$/u.test(found),
    );
    expect(unfound).toEqual([]);
  });

  it.each(["don't", "об'єкт", "м'який знак"])("with %s alike, whichever apostrophe was typed", (text) => {
    for (const sign of ["ʼ", "’", "＇"]) expect(terms(text.replace("'", sign))).toEqual(terms(text));
  });

  it("with Bopomofo as it is found without its tones", () => {
    expect([wordsIn("ㄇㄚˊㄈㄢˊ"), wordsIn("ˉ"), wordsIn("中ˉ")]).toEqual([["ㄇ", "ㄚ", "ㄈ", "ㄢ"], [], ["中"]]);
    expect(terms("ㄇㄚˊㄈㄢˊ")).toEqual(terms("ㄇㄚㄈㄢ"));
  });

  it.each([
    ["China/Japan", ["china", "japan"]],
    ["the Five.Principles,of-peace", ["the", "five", "principles", "of", "peace"]],
    ["-5 and +7", ["5", "and", "7"]],
    ["<Sovereignty>", ["sovereignty"]],
    ["A4-size, 3.14, 2002–2012", ["a4", "size", "3", "14", "2002", "2012"]],
    ["e-mail@example.org", ["e", "mail", "example", "org"]],
    [
      "Medellín Ñandú Zürich Straße Đilas Ørsted Łódź",
      ["medellin", "nandu", "zurich", "strasse", "dilas", "orsted", "lodz"],
    ],
    ["ﬁnal ＣＨＩＮＡ encyclopædia", ["final", "china", "encyclopaedia"]],
    ["İstanbul ISPARTA ısı", ["istanbul", "isparta", "isi"]],
    ["Ёлка Йод", ["елка", "йод"]],
    ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
    ["co\u00adoperation", ["cooperation"]],
    ["السَّلَامُ السـلام أحمد", ["السلام", "السلام", "احمد"]],
    ["שָׁלוֹם שלום", ["שלום", "שלום"]],
    ["हिन्दी", ["हिन्दी"]],
    ["中国2012年G20", ["中", "国", "2012", "年", "g20"]],
    ["ｶﾞ行 평화", ["ガ", "行", "평", "화"]],
    ["สันติภาพ", ["สั", "น", "ติ", "ภ", "า", "พ"]],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(wordsIn(text.normalize("NFD"))).toEqual(words);
  });

  it("in a time that grows with its length only", () => {
    for (const text of ["世界", "a\u0301", "-", "U.S.", "ᄀ", "\u0301", "<b>", "é"])
      expect([...tokensOf(text.repeat(100_000))].length).toBeLessThanOrEqual(300_000);
  });
});

describe("a text is indexed by", () => {
  it("its words, and by those that signs only part in writing also as one", () => {
    expect(terms("The U.S. don't")).toEqual(expect.arrayContaining(["the", "u", "s", "us", "don", "t", "dont"]));
  });

  it("pairs of characters and the last one, where words are written without blanks", () => {
    expect(terms("不结盟")).toEqual(["不结", "结盟", "盟"]);
    expect(terms("へいわ")).toEqual(["へい", "いわ", "わ"]);
  });

  it("Arabic and Hebrew words also without their article", () => {
    expect(terms("السلام")).toEqual(["السلام", "~سلام"]);
    expect(terms("השלום")).toEqual(["השלום", "~שלום"]);
  });

  it("no more than a vector holds", () => {
    const long = Array.from({ length: 300_000 }, (_, index) => `w${index}`).join(" ");
    expect(vectorOf(analysisOf({ title: "", body: long }), noStem).length).toBeLessThan(6_000_000);
  });
});

const shown = (query: Query): string =>
  query
    .map((side) =>
      side
        .map(({ isExcluded, isQuoted, tokens }) => {
          const words = tokens.map(({ folded, isBeginning }) => `${folded}${isBeginning ? "*" : ""}`).join(" ");
          return `${isExcluded ? "-" : ""}${isQuoted ? `"${words}"` : words.replaceAll(" ", "+")}`;
        })
        .join(" "),
    )
    .join(" | ");

describe("a search text is read as", () => {
  it.each([
    ["peace -zzz*", "peace -zzz*"],
    ['a or b c -"d e" or -汉字', 'a | b c -"d e" | -汉+字'],
    ["or", "or"],
    ["peace or", "peace or"],
    ["or peace", "or peace"],
    ["or or or", "or"],
    ["-!".repeat(33), ""],
    ["--war -- - peace", "-war peace"],
    ["peace - war", "peace war"],
    ["-! war", "war"],
    ["(peace) [-war]", "peace -war"],
    ["China/Japan U.S. 1,000 a,b", "china+japan u+s 1+000 a b"],
    ['"unbalanced phrase', "unbalanced phrase"],
    ["“common ground” «of» 「不结盟」", '"common ground" "of" "不 结 盟"'],
    ['"-war or"', '"war or"'],
    ["non-al*", "non+al*"],
    ["a:* & b", "a b"],
    ['צה"ל', "צה+ל"],
    ["peace Peace peace", "peace peace"],
    ["", ""],
    ["&|!():<->\\'%_", ""],
  ])("%j", (text, query) => {
    expect(shown(parseQuery(text))).toBe(query);
  });

  it("a query, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        for (const side of parseQuery(text)) {
          expect(side.length).toBeGreaterThan(0);
          for (const { tokens } of side) expect(tokens.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
