import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "../../src/evidence/text-blocks.js";
import { cut, lastKnown, type Span } from "../../web/src/views/reading/pieces.js";

/** A text, and spans of it that may be alike, lie in each other, overlap and touch. */
const marked = fc.string({ unit: "grapheme", minLength: 1 }).chain((text) => {
  const length = Array.from(text).length;
  const span = fc
    .tuple(fc.nat(length), fc.nat(length))
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Span => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  return fc.record({ text: fc.constant(text), length: fc.constant(length), spans: fc.array(span, { maxLength: 12 }) });
});

describe("A paragraph that is cut at every boundary", () => {
  it("is the whole of it when its pieces are joined", () => {
    fc.assert(
      fc.property(marked, ({ text, length, spans }) => {
        const pieces = cut(length, spans);
        expect(pieces.map(({ start, end }) => spanOf(text, start, end)).join("")).toBe(text);
      }),
    );
  });

  it("names with each character exactly the spans that it lies in", () => {
    fc.assert(
      fc.property(marked, ({ length, spans }) => {
        const pieces = cut(length, spans);
        for (let at = 0; at < length; at += 1) {
          const [piece] = pieces.filter(({ start, end }) => start <= at && at < end);
          expect(piece?.of).toEqual(spans.filter(({ start, end }) => start <= at && at < end));
        }
      }),
    );
  });

  it("has no more pieces than boundaries ask for", () => {
    fc.assert(
      fc.property(marked, ({ length, spans }) => {
        const pieces = cut(length, spans);
        const boundaries = new Set(spans.flatMap(({ start, end }) => [start, end]));
        for (const { start } of pieces.slice(1)) expect(boundaries.has(start)).toBe(true);
      }),
    );
  });

  it("is as long as its spans are known to reach, where its end is not known, and has no piece where nothing is", () => {
    expect(
      lastKnown([
        { start: 3, end: 9 },
        { start: 0, end: 4 },
      ]),
    ).toBe(9);
    expect(cut(lastKnown([]), [])).toEqual([]);
  });
});
