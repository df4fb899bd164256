import { sha256 } from "./source-text.js";

/** A span in a text, in Unicode code points of its paragraph. */
export interface FoundSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Hashing is paid for: an edited book whose every span has moved is to be checked in seconds. In characters. */
const MOST_HASHED = 500_000_000;

/** Finds the words of a digest where an edited text has them now. What is hashed is bounded over all spans together. */
export class MovedSpans {
  #left = MOST_HASHED;

  /**
   * Looks for words of the same length everywhere, nearest paragraphs first, and for words of any length that begin or end
   * where the span does: one of its two numbers may have been mistyped.
   *
   * @returns undefined where the words stand nowhere any more, or the text is too long to look everywhere
   */
  find(paragraphs: readonly string[], span: FoundSpan & { readonly digest: string }): FoundSpan | undefined {
    const nearestFirst = paragraphs
      .map((text, index) => ({ text, paragraph: index + 1 }))
      .sort((a, b) => Math.abs(a.paragraph - span.paragraph) - Math.abs(b.paragraph - span.paragraph));
    for (const { text, paragraph } of nearestFirst) {
      const points = Array.from(text);
      const length = span.end - span.start;
      const found =
        this.#first(points, span.digest, moved(points.length, length)) ??
        (paragraph === span.paragraph ? this.#first(points, span.digest, mistyped(points.length, span)) : undefined);
      if (found) return { paragraph, start: found[0], end: found[1] };
    }
    return undefined;
  }

  #first(points: readonly string[], digest: string, candidates: Iterable<Candidate>): Candidate | undefined {
    for (const [start, end] of candidates) {
      this.#left -= end - start;
      if (this.#left < 0) return undefined;
      if (sha256(points.slice(start, end).join("")) === digest) return [start, end];
    }
    return undefined;
  }
}

type Candidate = readonly [start: number, end: number];

function* moved(points: number, length: number): Generator<Candidate> {
  for (let start = 0; start + length <= points; start += 1) yield [start, start + length];
}

function* mistyped(points: number, { start, end }: FoundSpan): Generator<Candidate> {
  for (let other = start + 1; other <= points; other += 1) yield [start, other];
  if (end <= points) for (let other = 0; other < end; other += 1) yield [other, end];
}
