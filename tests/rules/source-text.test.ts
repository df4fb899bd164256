import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassages } from "../../src/evidence/passages.js";
import { blockOfParagraph, paragraphsOf, spanOf, toSourceText } from "../../src/evidence/source-text.js";

const text = toSourceText;

describe("a source's text", () => {
  it("is cut at blank lines, whatever their line ends", () => {
    expect(text("Heading\n\nOne\nstill one\n\n\nTwo\n").blocks).toEqual(["Heading", "One\nstill one", "Two"]);
    expect(text("Heading\r\n\r\nOne\r\n \r\nTwo").blocks).toEqual(["Heading", "One", "Two"]);
  });

  it("has one digest for one text, however it was saved", () => {
    expect(text("caf\u00e9\r\n").digest).toBe(text("cafe\u0301\n").digest);
  });

  it("counts paragraphs without its headings", () => {
    const read = text("A heading\n\nOne\n\nAnother heading\n\nTwo");
    expect(paragraphsOf(read, [1, 3])).toEqual(["One", "Two"]);
    expect([1, 2].map((paragraph) => read.blocks[blockOfParagraph(paragraph, [3, 1]) - 1])).toEqual(["One", "Two"]);
  });
});

describe("a span", () => {
  it("found by its words holds those words, counted in code points", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string({ unit: "grapheme" }),
        (before, words, after) => {
          const paragraph = before + words + after;
          const spans = findPassages(paragraph, words);
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) expect(spanOf(paragraph, start, end)).toBe(words);
        },
      ),
    );
  });

  it("is nothing when it reaches beyond the paragraph, or is empty", () => {
    expect(spanOf("abc", 1, 4)).toBeUndefined();
    expect(spanOf("abc", 2, 2)).toBeUndefined();
    expect(findPassages("abc", "")).toEqual([]);
  });
});
