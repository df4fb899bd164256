import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassages, nearestPassage } from "../../src/evidence/passages.js";
import { toSourceText } from "../../src/evidence/source-text.js";
import { blockOfParagraph, paragraphsOf, spanOf } from "../../src/evidence/text-blocks.js";

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

describe("a passage that is looked for", () => {
  const same = (word: string): string => word.toLowerCase();

  it("is found in any text in reading form by the words as the text has them", () => {
    const words = fc.array(fc.constantFrom("peace", "e\u0301tat", "“no”", "o\ufb03ce", "𝒳y", "十年", "a-b", "x`s"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom("\n", " \u00a0", "  "), (before, others, after, blank) => {
        const sought = ["so", ...others];
        const paragraph = [...before, sought.join(blank), ...after].join(" ");
        const spans = findPassages(paragraph, sought.join(" ").normalize("NFKC"));
        expect(spans.map(({ start, end }) => spanOf(paragraph, start, end))).toContain(sought.join(blank));
      }),
    );
  });

  it("takes time in proportion to the paragraph, where its words are there, near or nowhere", () => {
    const paragraphOf = (length: number): string =>
      Array.from(
        { length: length / 8 },
        (_, index) => `w${((index * 7919) % 46_000).toString(36).padStart(6, "o")}`,
      ).join(" ");
    const [short, long] = [paragraphOf(125_000), paragraphOf(1_000_000)];
    const timeOf = (paragraph: string): number => {
      const started = performance.now();
      for (const words of ["nothing of all that stands here", "wooo7yj wooodd1 and wooozzz"]) {
        findPassages(paragraph, words);
        nearestPassage(paragraph, words, same);
      }
      return performance.now() - started;
    };
    const least = (paragraph: string): number => Math.min(...Array.from({ length: 2 }, () => timeOf(paragraph)));
    // Eight times as long; the square would be 64 times.
    expect(least(long) / least(short)).toBeLessThan(24);
  });
});
