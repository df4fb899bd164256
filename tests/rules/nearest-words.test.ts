import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUpsOf } from "../../src/search/nearest-words.js";
import { parseQuery } from "../../src/search/query.js";

const lookUps = (text: string) => lookUpsOf(parseQuery(text), () => []);
const letters = fc.stringMatching(/^[a-zåéжα]{1,400}$/u);

describe("what is looked for in every word of a corpus", () => {
  it("is little, however long and many the words of a query are", () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (words) => {
        const found = lookUps(words.join(" "));
        expect(found.length).toBeLessThanOrEqual(8);
        expect(found.flatMap(({ parts }) => parts).length).toBeLessThanOrEqual(30);
        expect(found.flatMap(({ pieces }) => pieces).length).toBeLessThanOrEqual(32);
      }),
    );
  });

  it.each([
    ["antidisestablishmentarianismus", 10],
    ["antidisestablishmentarianismusx", 0],
    ["donaudampfschifffahrtsgesellschaftskapitän", 0],
    ["extraterritorialità", 6],
    [Array.from("qwx", (letter) => letter.repeat(255)).join(" "), 0],
  ])("is parts of a word that somebody may have mistaken, of no longer one: %s", (text, count) => {
    expect(lookUps(text).flatMap(({ parts }) => parts)).toHaveLength(count);
  });
});
