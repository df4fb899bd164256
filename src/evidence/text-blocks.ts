/** How a text is normalised and counted. The explorer holds this file too, so it needs nothing that a browser has not. */

/** A text by its blocks and what stands between them. */
export interface TextBlocks {
  /** Blocks between blank lines, headings included, in order. */
  readonly blocks: readonly string[];
  /** White space before the first block, and after each: one more than blocks. */
  readonly gaps: readonly string[];
}

/** The text in the form whose digest is taken: lines ended by LF, Unicode NFC. */
export function normalised(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").normalize("NFC");
}

/** Takes a normalised text apart at its blank lines. */
export function inBlocks(text: string): TextBlocks {
  const blocks: string[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const piece of text.split(/\n[^\S\n]*\n/)) {
    const block = piece.replace(/^\n+/, "").trimEnd();
    if (block === "") continue;
    const start = text.indexOf(block, end);
    gaps.push(text.slice(end, start));
    blocks.push(block);
    end = start + block.length;
  }
  return { blocks, gaps: [...gaps, text.slice(end)] };
}

/** The block (1-based) that is the given paragraph (1-based), when the blocks numbered in `headings` do not count. */
export function blockOfParagraph(paragraph: number, headings: readonly number[]): number {
  let block = paragraph;
  for (const heading of [...headings].sort((a, b) => a - b)) if (heading <= block) block += 1;
  return block;
}

/** Paragraphs of a text: its blocks without those numbered in `headings`. */
export function paragraphsOf(text: Pick<TextBlocks, "blocks">, headings: readonly number[]): string[] {
  return text.blocks.filter((_, index) => !headings.includes(index + 1));
}

// Only text with surrogate pairs has fewer code points than code units.
const surrogate = /[\ud800-\udfff]/;

/** How long a text is in Unicode code points. */
export function pointsIn(text: string): number {
  return surrogate.test(text) ? Array.from(text).length : text.length;
}

/**
 * The span from `start` to `end` (exclusive) of a paragraph, counted in Unicode code points as the W3C Web Annotation
 * TextPositionSelector counts them (https://www.w3.org/TR/annotation-model/#text-position-selector).
 *
 * @returns undefined when the span reaches beyond the paragraph.
 */
export function spanOf(paragraph: string, start: number, end: number): string | undefined {
  if (start >= end) return undefined;
  if (!surrogate.test(paragraph)) return end <= paragraph.length ? paragraph.slice(start, end) : undefined;
  const points = Array.from(paragraph);
  return end <= points.length ? points.slice(start, end).join("") : undefined;
}
