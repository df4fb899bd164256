import { lines as linesOf, typeset } from "../../../parts/text-fitting.js";
import type { Line } from "../comparison.js";
import type { Density } from "../density.js";
import type { Group, Reason } from "../groups.js";

/** Where everything of a picture of the columns stands, in units of pixels. */
export interface PictureLayout {
  readonly nameWidth: number;
  readonly columnWidth: number;
  /** What stands over each column, in the lines in which it is drawn. */
  readonly heads: readonly (readonly string[])[];
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
  /** How far from the left of its column a head begins. */
  readonly headIndent: number;
  /** Room above the heads. */
  readonly above: number;
}

const columnWidths: Readonly<Record<Density, number>> = { roomy: 350, worded: 104, marked: 50 };
const lineHeights: Readonly<Record<Density, number>> = { roomy: 26, worded: 36, marked: 26 };
const HEADING = 34;
/** From one line of a head to the next. */
export const HEAD_LINE = 16;
/** Heads that stand upright are at most so high, and have as many lines as their column is wide. */
const UPRIGHT = { most: 230, lines: 3 };
/** How wide texts are, in the sizes that the style sheet gives them. */
export const nameMeasure = typeset(12);
const headMeasure = typeset(12, { weight: 600 });
export const wordMeasure = typeset(10);
export const captionMeasure = typeset(11);

/** Lays out the columns as they are shown: names to the left, heads above, groups below each other. */
export function laidOut(
  groups: readonly Group[],
  { names, heads, density, headIndent, above }: ToLayOut,
): PictureLayout {
  const nameWidth = Math.ceil(Math.max(120, ...names.map(nameMeasure))) + 16;
  const columnWidth = columnWidths[density];
  const lineHeight = lineHeights[density];
  const isUpright = density === "marked";
  const headsInLines = heads.map((head) =>
    isUpright
      ? linesOf(head, UPRIGHT.most, headMeasure, UPRIGHT.lines)
      : linesOf(head, columnWidth - headIndent - 8, headMeasure),
  );
  const longest = Math.ceil(Math.max(...headsInLines.flat().map(headMeasure)));
  const most = Math.max(...headsInLines.map(({ length }) => length));
  const headHeight = above + 16 + (isUpright ? longest : most * HEAD_LINE);
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
  return { nameWidth, columnWidth, heads: headsInLines, headHeight, lineHeight, width, height: y, headings, lines };
}
