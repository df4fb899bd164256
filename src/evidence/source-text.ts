import { createHash } from "node:crypto";

/** A source's text as locators see it. */
export interface SourceText {
  /** SHA-256 of the normalised text, lower-case hex. */
  readonly digest: string;
  /** Blocks between blank lines, headings included, in order. */
  readonly blocks: readonly string[];
  /** White space before the first block, and after each: one more than blocks. */
  readonly gaps: readonly string[];
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * Takes a source's text apart after normalising it: lines ended by LF, Unicode NFC. A text that is so already, saved as
 * UTF-8 without byte order mark, has the digest of its file.
 */
export function toSourceText(raw: string): SourceText {
  const text = raw.replace(/\r\n?/g, "\n").normalize("NFC");
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
  return { digest: sha256(text), blocks, gaps: [...gaps, text.slice(end)] };
}

/** The normalised text again, from its parts. */
export function joinSourceText({ blocks, gaps }: Omit<SourceText, "digest">): string {
  return gaps.map((gap, index) => (index === 0 ? gap : `${blocks[index - 1]}${gap}`)).join("");
}

/** The block (1-based) that is the given paragraph (1-based), when the blocks numbered in `headings` do not count. */
export function blockOfParagraph(paragraph: number, headings: readonly number[]): number {
  let block = paragraph;
  for (const heading of [...headings].sort((a, b) => a - b)) if (heading <= block) block += 1;
  return block;
}

/** Paragraphs of a text: its blocks without those numbered in `headings`. */
export function paragraphsOf(text: Pick<SourceText, "blocks">, headings: readonly number[]): string[] {
  return text.blocks.filter((_, index) => !headings.includes(index + 1));
}

/**
 * The span from `start` to `end` (exclusive) of a paragraph, counted in Unicode code points as the W3C Web Annotation
 * TextPositionSelector counts them (https://www.w3.org/TR/annotation-model/#text-position-selector).
 *
 * @returns undefined when the span reaches beyond the paragraph.
 */
export function spanOf(paragraph: string, start: number, end: number): string | undefined {
  if (start >= end) return undefined;
  // Only text with surrogate pairs has fewer code points than code units.
  if (!/[\ud800-\udfff]/.test(paragraph)) return end <= paragraph.length ? paragraph.slice(start, end) : undefined;
  const points = Array.from(paragraph);
  return end <= points.length ? points.slice(start, end).join("") : undefined;
}
