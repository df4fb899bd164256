import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateIn } from "../../src/chronology/date-words.js";
import { interfaceLanguages, loadWords, preferredOf, wordsOf } from "../../web/src/messages/available.js";
import { inAddress, languagesShown } from "../../web/src/messages/languages-shown.js";
import { directionOf, meantBy } from "../../web/src/messages/tags.js";
import type { Words } from "../../web/src/messages/words.js";
import { edtfTexts } from "./edtf-arbitraries.js";

const en = wordsOf("en");
const others = interfaceLanguages.filter((tag) => tag !== "en");
const wordsIn = async (tag: string): Promise<Words> => {
  await loadWords(tag);
  return wordsOf(tag);
};

type Leaf = readonly [path: string, value: unknown];

/** All that is said, by where it stands: texts as they are, and what is made of values as functions. */
function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === "" ? key : `${path}.${key}`));
}

/** What stands between words, and is the same wherever it is: it says nothing. */
const signs = /^[\s\d\p{P}\p{S}]*$/u;

describe("every language of the explorer", () => {
  it("is a file, named by its tag, and offered for being there", async () => {
    const files = readdirSync("web/src/messages/languages").map((name) => name.replace(/\.ts$/, ""));
    expect([...interfaceLanguages].sort()).toEqual(files.sort());
    for (const tag of interfaceLanguages) expect((await wordsIn(tag)).tag).toBe(tag);
    expect(interfaceLanguages[0]).toBe("en");
  });

  it.each(others)("says in %s whatever is said in English, and leaves none of it as it was", async (tag) => {
    const said = new Map(leavesOf(await wordsIn(tag)));
    const inEnglish = leavesOf(en);
    expect([...said.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort());
    for (const [path, english] of inEnglish) {
      const other = said.get(path);
      expect([path, typeof other]).toEqual([path, typeof english]);
      if (typeof english !== "string" || signs.test(english)) continue;
      expect([path, other]).not.toEqual([path, english]);
      if (english !== "") expect([path, other === ""]).toEqual([path, false]);
    }
  });

  it("writes no English in Chinese but names of formats, programs and keys", async () => {
    const names =
      /Throughline|GraphiQL|SHA-256|EDTF|CSL-JSON|Zotero|Mendeley|APA|CSV|https?|Tab|Enter|Ctrl|hegemon\*|BC|\bX\b/g;
    for (const [path, said] of leavesOf(await wordsIn("zh-Hans"))) {
      if (typeof said !== "string" || path === "tag") continue;
      expect([path, said.replace(names, "").match(/[A-Za-z]+/g) ?? []]).toEqual([path, []]);
      expect([path, /[一-鿿][,;:?!]|[一-鿿]\.(?!\.)/.test(said)]).toEqual([path, false]);
    }
  });

  it("says something of every date, and nothing of how EDTF is written", async () => {
    for (const tag of interfaceLanguages) {
      const { dates } = await wordsIn(tag);
      fc.assert(
        fc.property(edtfTexts, (edtf) => {
          expect(dateIn(dates, edtf)).not.toMatch(/^\s*$|[~?%X/]|\.\.|undefined|NaN|\d-/);
        }),
      );
    }
  });
});

describe("dates in Chinese", () => {
  it.each([
    ["1949-10-01", "1949年10月1日"],
    ["1949-06", "1949年6月"],
    ["1991~", "约1991年"],
    ["1955?", "可能为1955年"],
    ["1955-04%", "可能为约1955年4月"],
    ["1979-22", "1979年夏季"],
    ["195X", "20世纪50年代"],
    ["190X", "1900年至1909年之间"],
    ["19XX", "1900年至1999年之间"],
    ["1985-XX", "1985年某月"],
    ["1985-04-XX", "1985年4月某日"],
    ["1978-12/1989~", "1978年12月至约1989年"],
    ["2012-11/..", "自2012年11月起"],
    ["../1949", "至1949年止"],
    ["1949/", "1949年至未知时间"],
    ["-0349", "公元前350年"],
    ["-034X", "公元前350年至前341年之间"],
    ["-0099/0100", "公元前100年至公元100年"],
    ["1955-04-12T23:20:30Z", "1955年4月12日23:20:30（UTC）"],
  ])("say %s as %s", async (edtf, said) => {
    expect(dateIn((await wordsIn("zh-Hans")).dates, edtf)).toBe(said);
  });
});

describe("in which languages a page is read", () => {
  const chinese = ["zh-CN", "zh", "en"];
  const shown = (address: { lang?: string; ui?: string }, preferred = ["en-US"]) =>
    languagesShown({ language: address.lang, words: address.ui }, preferred, ["en", "zh-Hans", "ar"]);

  it("follows from the address, and where that says nothing from what the reader prefers", () => {
    expect(shown({})).toEqual({ words: "en", names: "en" });
    expect(shown({}, chinese)).toEqual({ words: "zh-Hans", names: "zh-Hans" });
    expect(shown({}, ["fr", "ar-EG"])).toEqual({ words: "ar", names: "ar" });
    expect(shown({}, ["fr"])).toEqual({ words: "en", names: "en" });
    expect(shown({ lang: "zh" })).toEqual({ words: "zh-Hans", names: "zh" });
    expect(shown({ lang: "en" }, chinese)).toEqual({ words: "en", names: "en" });
    expect(shown({ lang: "de" }, chinese)).toEqual({ words: "en", names: "de" });
    expect(shown({ lang: "both" }, chinese)).toEqual({ words: "en", names: "both" });
    expect(shown({ lang: "both", ui: "zh" })).toEqual({ words: "zh-Hans", names: "both" });
    expect(shown({ lang: "zh", ui: "en" })).toEqual({ words: "en", names: "zh" });
    expect(shown({ lang: "zh", ui: "nothing-known" })).toEqual({ words: "zh-Hans", names: "zh" });
  });

  it("is said in the address, so that it is read so by whoever gets it", () => {
    const available = ["en", "zh-Hans", "ar"];
    fc.assert(
      fc.property(
        fc.constantFrom(...available),
        fc.constantFrom("both", "de", "ja", ...available),
        fc.constantFrom(["en"], chinese, ["ar"]),
        (words, names, preferred) => {
          const again = languagesShown(inAddress({ words, names }, available), preferred, available);
          expect(again.words).toBe(words);
          expect(again.names === names || meantBy(again.names, [names]) === names).toBe(true);
        },
      ),
    );
    expect(inAddress({ words: "zh-Hans", names: "zh-Hans" }, available)).toEqual({ language: "zh", words: undefined });
    expect(inAddress({ words: "en", names: "both" }, available)).toEqual({ language: "both", words: undefined });
    expect(inAddress({ words: "zh-Hans", names: "both" }, available)).toEqual({ language: "both", words: "zh" });
  });

  it("may be one that is added, from right to left where it is written so", () => {
    expect(preferredOf(["he-IL", "en"], ["en", "he"])).toBe("he");
    expect(["en", "zh-Hans", "ar", "he", "fa", "ur", "az-Arab", "az"].map(directionOf)).toEqual([
      ...["ltr", "ltr", "rtl", "rtl", "rtl", "rtl", "rtl", "ltr"],
    ]);
  });
});
