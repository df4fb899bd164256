import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textLines } from "../../web/src/views/matrix/text-lines.js";

describe("lines of a text in a picture", () => {
  it("break between words, and between the characters of Chinese, which count as two", () => {
    expect(textLines("Mutual respect for sovereignty", 15)).toEqual(["Mutual respect", "for sovereignty"]);
    expect(textLines("Independence 独立自主", 17)).toEqual(["Independence 独立", "自主"]);
    expect(textLines("internationalism", 8)).toEqual(["internationalism"]);
    expect(textLines("", 8)).toEqual([]);
  });

  it("lose and add nothing but space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const bare = (words: string): string => words.replaceAll(/\s/g, "");
        expect(bare(textLines(text, most).join(""))).toBe(bare(text));
      }),
    );
  });
});
