import type { Line } from "../comparison.js";
import type { Density } from "../density.js";
import type { Group, Reason } from "../groups.js";

/** Where everything of a picture of the columns stands, in units of pixels. */
export interface PictureLayout {
  readonly nameWidth: number;
  readonly columnWidth: number;
  /** From the top to the first line. */
  readonly headHeight: number;
  readonly lineHeight: number;
  readonly width: number;
  /** Without the legend. */
  readonly height: number;
  readonly headings: readonly { readonly reason: Reason; readonly count: number; readonly y: number }[];
  readonly lines: readonly { readonly line: Line; readonly y: number }[];
}

interface ToLayOut {
  readonly names: readonly string[];
  readonly heads: readonly string[];
  readonly density: Density;
  /** Room above the heads. */
  readonly above: number;
}

const columnWidths: Readonly<Record<Density, number>> = { roomy: 350, worded: 104, marked: 50 };
const lineHeights: Readonly<Record<Density, number>> = { roomy: 26, worded: 36, marked: 26 };
const HEADING = 34;
const HEAD_LINE = 16;
const FONT_SIZE = 12;

/** Lays out the columns as they are shown: names to the left, heads above, groups below each other. */
export function laidOut(groups: readonly Group[], { names, heads, density, above }: ToLayOut): PictureLayout {
  const nameWidth = Math.max(120, ...names.map((name) => textWidth(name))) + 16;
  const columnWidth = columnWidths[density];
  const lineHeight = lineHeights[density];
  const headHeight = above + 16 + (density === "marked" ? longest(heads) : mostLines(heads, columnWidth) * HEAD_LINE);
  const headings: { reason: Reason; count: number; y: number }[] = [];
  const lines: { line: Line; y: number }[] = [];
  let y = headHeight;
  for (const group of groups) {
    if (group.reason) {
      headings.push({ reason: group.reason, count: group.lines.length, y });
      y += HEADING;
    }
    for (const line of group.lines) {
      lines.push({ line, y });
      y += lineHeight;
    }
  }
  const width = nameWidth + heads.length * columnWidth;
  return { nameWidth, columnWidth, headHeight, lineHeight, width, height: y, headings, lines };
}

/** About how wide a text is: Chinese characters are as wide as they are high, others somewhat more than half. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/.test(character) ? size : size * 0.58;
  return Math.ceil(width);
}

/** A text that is about as wide as given at most, with … where its end is left out. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * What a line may end after: a word, or a Chinese character, with the signs that belong to it; and the space before it.
 */
const unbroken = /(\s*)([（《〈「『]*[\u2e80-\uffef][，。、；：！？）》〉」』]*|[^\s\u2e80-\uffef]+)/g;

/** A text in lines that are about as wide as given, broken between words and between Chinese characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const [, space = "", piece = ""] of text.matchAll(unbroken)) {
    const longer = `${lines.at(-1) ?? ""}${space}${piece}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text)));
}

function mostLines(texts: readonly string[], width: number): number {
  return Math.max(...texts.map((text) => wrapped(text, width - 8).length));
}
