import { clip, type Measure } from "../../parts/text-fitting.js";
import { type DrawnDate, drawnDate } from "./drawn-dates.js";
import type { Extent } from "./lanes.js";
import type { Stretch } from "./stretch.js";
import type { Thing } from "./things.js";

/** How large everything is drawn, in pixels. */
export interface Look {
  readonly width: number;
  /** Size of labels, which all heights follow. */
  readonly em: number;
  readonly widthOf: Measure;
}

/** A thing as wide as it is drawn, on a line of its own. */
export interface Shape extends Extent {
  readonly thing: Thing;
  readonly date: DrawnDate;
  /** A point is a date that is narrower than its mark. */
  readonly isPoint: boolean;
  readonly label: ShapeLabel;
}

interface ShapeLabel {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Inside the thing, behind it, or, at the end of the timeline, before it. */
  readonly place: "inside" | "behind" | "before";
}

/** The axis that things are drawn on. */
export interface Axis {
  x(day: number): number;
  readonly whole: Stretch;
  readonly look: Look;
}

/** In ems: what labels and points are at most and at least wide, and what is between a label and its thing. */
const LONGEST_LABEL = 36;
const POINT = 0.9;
const DOUBTFUL = 2;
const PAD = 0.4;
/** In pixels: an era is as wide as its edges at least. */
const NARROWEST_ERA = 3;

export function shapeOf(thing: Thing, { x, whole, look }: Axis): Shape {
  const { em, width, widthOf } = look;
  const date = drawnDate(thing.date, whole);
  const isFirm = date.start === undefined && date.end === undefined;
  const [exactFrom, exactTo] = [x(date.from), x(date.to)];
  const isPoint = thing.type !== "era" && isFirm && exactTo - exactFrom < em;
  const narrowest = isFirm ? NARROWEST_ERA : DOUBTFUL * em;
  const size = Math.round(isPoint ? POINT * em : Math.max(exactTo - exactFrom, narrowest));
  // What is drawn wider than it lasted grows away from an end that is firm.
  const isFirmAt = { start: date.start === undefined && !isFirm, end: date.end === undefined && !isFirm };
  const middle = (exactFrom + exactTo - size) / 2;
  const from = Math.round(isFirmAt.start ? exactFrom : isFirmAt.end ? exactTo - size : middle);
  const to = from + size;
  const edges = { from: x(whole.from), to: x(whole.to) };
  const label = labelOf(clip(thing.name, Math.min(LONGEST_LABEL * em, width), widthOf), { from, to, edges, look });
  const withLabel = { from: Math.min(from, label.from), to: Math.max(to, label.to) };
  return { thing, date, isPoint, from, to, label, withLabel };
}

interface Labelled {
  readonly from: number;
  readonly to: number;
  /** Where the timeline begins and ends. */
  readonly edges: { readonly from: number; readonly to: number };
  readonly look: Look;
}

function labelOf(name: string, { from, to, edges, look: { em, widthOf } }: Labelled): ShapeLabel {
  const pad = PAD * em;
  const wanted = widthOf(name);
  if (wanted + 2 * pad <= to - from) return { text: name, from: from + pad, to: from + pad + wanted, place: "inside" };
  const room = { behind: edges.to - to - pad, before: from - pad - edges.from };
  const place = wanted <= room.behind || room.behind >= room.before ? "behind" : "before";
  const text = clip(name, room[place], widthOf);
  const width = widthOf(text);
  return place === "behind"
    ? { text, from: to + pad, to: to + pad + width, place }
    : { text, from: from - pad - width, to: from - pad, place };
}

/** Where a label is while its thing reaches out of view: one that is inside stays in view for as long as there is room. */
export function labelInView({ label: { text, from, to, place }, to: end }: Shape, em: number): PlacedLabel {
  if (place === "before") return { text, x: to, anchor: "end" };
  const latest = Math.max(from, end - PAD * em - (to - from));
  return { text, x: place === "inside" ? Math.min(Math.max(from, PAD * em), latest) : from, anchor: "start" };
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Which end of the text stands at `x`. */
  readonly anchor: "start" | "end";
}
