import type { StanceKind } from "../../api/generated/graphql.js";
import { lines, typeset } from "../../parts/text-fitting.js";

/** How one era took up a principle, in plain values. */
export interface StripStep {
  readonly era: string;
  readonly period: string;
  /** In the order in which kinds are shown; empty where the source is silent. */
  readonly kinds: readonly StanceKind[];
}

interface Line {
  readonly text: string;
  readonly y: number;
}

/** Where an era stands in the strip; lines and marks are placed within it. */
export interface StripCell {
  readonly x: number;
  readonly y: number;
  readonly isSilent: boolean;
  readonly period: readonly Line[];
  readonly name: readonly Line[];
  readonly marks: readonly { readonly kind: StanceKind; readonly y: number }[];
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly StripCell[];
}

export const CELL = 128;
const MOST_COLUMNS = 8;
const PADDING = 10;
const LINE = 15;
const MARK_LINE = 19;
const ROW_GAP = 22;
/** How wide texts are, in the sizes that the style sheet gives them, and how wide they may be. */
const periodWidth = typeset(11);
const nameWidth = typeset(12, { weight: 600 });
const ROOM = CELL - 10;

/** Places eras beside each other, the earliest first, in as many rows as they need. */
export function layStrip(steps: readonly StripStep[]): StripLayout {
  const columns = Math.max(1, Math.min(steps.length, MOST_COLUMNS));
  const cells: StripCell[] = [];
  let y = 0;
  for (let start = 0; start < steps.length; start += columns) {
    const row = steps.slice(start, start + columns).map(withLines);
    const marksFrom = PADDING * 2 + LINE * Math.max(...row.map(({ period, name }) => period.length + name.length));
    for (const [index, { period, name, kinds }] of row.entries())
      cells.push({
        x: index * CELL,
        y,
        isSilent: kinds.length === 0,
        period: linesFrom(1, period),
        name: linesFrom(1 + period.length, name),
        marks: kinds.map((kind, place) => ({ kind, y: marksFrom + place * MARK_LINE })),
      });
    y += marksFrom + MARK_LINE * Math.max(1, ...row.map(({ kinds }) => kinds.length)) + ROW_GAP;
  }
  return { width: columns * CELL, height: Math.max(0, y - ROW_GAP), cells };
}

function withLines({ era, period, kinds }: StripStep) {
  return { period: lines(period, ROOM, periodWidth), name: lines(era, ROOM, nameWidth), kinds };
}

function linesFrom(place: number, texts: readonly string[]): Line[] {
  return texts.map((text, index) => ({ text, y: PADDING + LINE * (place + index) }));
}
