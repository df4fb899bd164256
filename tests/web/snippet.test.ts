import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedBy } from "../../src/search/asked.js";
import { parseQuery } from "../../src/search/query.js";
import { snippetOf } from "../../src/search/snippet.js";
import { tokensOf } from "../../src/search/tokens.js";
import { snippetParts } from "../../web/src/views/search/snippet.js";

const text = fc.string({ unit: "grapheme", minLength: 1 });

describe("a snippet", () => {
  it("is read back as the text that was found, whatever stands in it, with each place that matches marked", () => {
    const { sequences } = askedBy(parseQuery("lamp"), () => []);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const body = texts.join(" lamp ");
        const positions = [...tokensOf(body)].flatMap(({ folded }, index) => (folded === "lamp" ? [index + 2] : []));
        const parts = snippetParts(snippetOf({ title: "", body }, new Map([[0, positions]]), sequences));
        expect(body).toContain(parts.map((part) => part.text).join(""));
        if (positions.length > 0)
          expect(parts.some(({ text: part, isMatch }) => isMatch && part.includes("lamp"))).toBe(true);
        for (const part of parts) if (part.isMatch) expect(part.text.startsWith("lamp")).toBe(true);
      }),
    );
  });

  it("is a stretch of a long text around the matches, which begins and ends with whole words", () => {
    const word = (index: number): string => (index % 100 === 99 ? "lamp" : `日e\u0301${index}👩‍👩‍👧‍👦`);
    const body = Array.from({ length: 1_000 }, (_, index) => word(index)).join(" ");
    const positions = [...tokensOf(body)].flatMap(({ folded }, index) => (folded === "lamp" ? [index + 2] : []));
    const { sequences } = askedBy(parseQuery("lamp"), () => []);
    const shown = snippetParts(snippetOf({ title: "", body }, new Map([[0, positions]]), sequences));
    const whole = shown.map((part) => part.text).join("");
    expect(whole.length).toBeLessThan(500);
    expect(body).toContain(whole);
    expect(shown.some(({ isMatch }) => isMatch)).toBe(true);
    expect(whole).toMatch(/^(日|lamp)/);
    expect(whole.isWellFormed()).toBe(true);
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
