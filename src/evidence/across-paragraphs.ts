/** Passages that go on from one paragraph of a source into the next. */
import type { Stretch } from "./passages.js";
import type { ReadText } from "./pieces.js";
import { pointsIn, spanOf } from "./text-blocks.js";

/** Stands between the paragraphs of a text that is read as one. */
const BETWEEN = "\n\n";

/** Texts with all their paragraphs as one. */
export function joined<Source>(texts: readonly ReadText<Source>[]): ReadText<ReadText<Source>>[] {
  return texts.map((text) => ({ source: text, paragraphs: [text.paragraphs.join(BETWEEN)] }));
}

/** A part of a stretch that lies in one paragraph, which counts from 1. */
export interface Part extends Stretch {
  readonly paragraph: number;
  readonly text: string;
  /** Where in the stretch it begins, in code points. */
  readonly at: number;
}

/** The parts of a stretch of paragraphs that were joined, one for each paragraph. */
export function partsOf(paragraphs: readonly string[], { start, end }: Stretch): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (from >= end) break;
    const length = pointsIn(paragraph);
    const within = { start: Math.max(0, start - from), end: Math.min(length, end - from) };
    if (within.start < within.end)
      parts.push({
        paragraph: index + 1,
        ...within,
        text: spanOf(paragraph, within.start, within.end) ?? "",
        at: from + within.start - start,
      });
    from += length + BETWEEN.length;
  }
  return parts;
}
