import { lines as linesOf, typeset } from "../../../parts/text-fitting.js";
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
/** How wide texts are, in the sizes that the style sheet gives them. */
export const nameMeasure = typeset(12);
const headMeasure = typeset(12, { weight: 600 });
export const wordMeasure = typeset(10);

/** Lays out the columns as they are shown: names to the left, heads above, groups below each other. */
export function laidOut(groups: readonly Group[], { names, heads, density, above }: ToLayOut): PictureLayout {
  const nameWidth = Math.ceil(Math.max(120, ...names.map(nameMeasure))) + 16;
  const columnWidth = columnWidths[density];
  const lineHeight = lineHeights[density];
  const headHeight =
    above +
    16 +
    (density === "marked" ? Math.ceil(Math.max(...heads.map(headMeasure))) : mostLines(heads, columnWidth) * HEAD_LINE);
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

/** A head in lines that fit over its column. */
export function headLines(head: string, columnWidth: number): string[] {
  return linesOf(head, columnWidth - 8, headMeasure);
}

function mostLines(heads: readonly string[], columnWidth: number): number {
  return Math.max(...heads.map((head) => headLines(head, columnWidth).length));
}
