import { createHash } from "node:crypto";
import { inBlocks, normalised, type TextBlocks } from "./text-blocks.js";

/** A source's text as locators see it. */
export interface SourceText extends TextBlocks {
  /** SHA-256 of the normalised text, lower-case hex. */
  readonly digest: string;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * Takes a source's text apart after normalising it. A text that is so already, saved as UTF-8 without byte order mark, has the
 * digest of its file.
 */
export function toSourceText(raw: string): SourceText {
  const text = normalised(raw);
  return { digest: sha256(text), ...inBlocks(text) };
}

/** The normalised text again, from its parts. */
export function joinSourceText({ blocks, gaps }: TextBlocks): string {
  return gaps.map((gap, index) => (index === 0 ? gap : `${blocks[index - 1]}${gap}`)).join("");
}
