import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedSnippet } from "../../src/search/snippet.js";
import { snippetParts } from "../../web/src/views/search/snippet.js";

const START = "\uE000";
const STOP = "\uE001";
const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !/[\uE000\uE001]/.test(one));

describe("a snippet", () => {
  it("is read back as the text that the service marked, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text, isMatch: fc.boolean() }), { minLength: 1 }), (parts) => {
        const headline = parts.map((part) => (part.isMatch ? `${START}${part.text}${STOP}` : part.text)).join("");
        const read = snippetParts(markedSnippet([headline], []));
        const everyCharacter = (list: readonly { text: string; isMatch: boolean }[]) =>
          list.flatMap((part) => Array.from(part.text, (character) => `${part.isMatch}${character}`));
        expect(everyCharacter(read)).toEqual(everyCharacter(parts));
      }),
    );
  });

  it("is one match where marks stand in each other, as in Chinese", () => {
    expect(snippetParts("互<mark><mark>不</mark>侵犯</mark> — States")).toEqual([
      { text: "互", isMatch: false },
      { text: "不侵犯", isMatch: true },
      { text: " — States", isMatch: false },
    ]);
  });

  it("takes no other markup for markup", () => {
    expect(snippetParts("&#60;b&#62; <i>&amp;")).toEqual([{ text: "<b> <i>&amp;", isMatch: false }]);
  });
});
