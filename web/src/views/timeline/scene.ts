import { scaleUtc } from "d3-scale";
import type { Words } from "../../messages/words.js";
import type { DoubtfulEnd } from "./drawn-dates.js";
import { placed } from "./lanes.js";
import { type Look, labelInView, type PlacedLabel, type Shape, shapeOf } from "./shapes.js";
import { lengthOf, momentOf, type Stretch } from "./stretch.js";
import { type Thing, type ThingType, thingTypes } from "./things.js";
import { thinned } from "./thinned.js";

/** A thing in its place. */
export interface DrawnThing {
  readonly thing: Thing;
  readonly isPoint: boolean;
  readonly x0: number;
  readonly x1: number;
  /** Undefined: firm. */
  readonly start: DrawnEnd | undefined;
  readonly end: DrawnEnd | undefined;
  /** The line that it stands in. */
  readonly top: number;
  readonly height: number;
  /** Undefined where there is no room for it. */
  readonly label: PlacedLabel | undefined;
}

export interface DrawnEnd extends Omit<DoubtfulEnd, "from" | "to"> {
  readonly x0: number;
  readonly x1: number;
}

/** A line through the picture, and what stands above it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Beside the ends of the axis, the text starts or ends at the line. */
  readonly anchor: "start" | "middle" | "end";
}

/** The part of a picture in which things of one type stand. */
export interface Section {
  readonly type: ThingType;
  readonly top: number;
  /** How many things in view have no label. */
  readonly unnamed: number;
}

/** A whole picture: the axis, and below it a section for each type of thing. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** How high the axis is, at the top. */
  readonly axis: number;
  readonly ticks: readonly Tick[];
  readonly sections: readonly Section[];
  /** What is at least partly in view and not hidden by others, type by type, each in the order of time. */
  readonly things: readonly DrawnThing[];
}

/** In ems: the height of a line, and how many lines there are for labelled things and for bare ones. */
const lines: Readonly<Record<ThingType, { height: number; labelled: number; bare: number }>> = {
  era: { height: 2.2, labelled: 10, bare: 3 },
  event: { height: 2, labelled: 14, bare: 3 },
  quote: { height: 2, labelled: 10, bare: 3 },
};
const AXIS = 2;
const HEADING = 2;

interface Staged {
  readonly things: readonly Thing[];
  readonly whole: Stretch;
  /** The part of the whole that is in view. */
  readonly shown: Stretch;
}

/**
 * Lays out what is in view. Lanes depend on how far the reader has zoomed and not on where they look, so that nothing
 * jumps while the picture is dragged.
 */
export function sceneOf(words: Words, { things, whole, shown }: Staged, look: Look): Scene {
  const { width, em } = look;
  const scale = width / lengthOf(shown);
  // Whole pixels, so that everything is rounded alike wherever the reader looks.
  const left = Math.round((shown.from - whole.from) * scale);
  const x = (day: number) => (day - whole.from) * scale - left;
  const axis = Math.round(AXIS * em);
  const drawn: DrawnThing[] = [];
  const sections: Section[] = [];
  let top = axis;
  for (const type of thingTypes) {
    const ofType = things.filter((thing) => thing.type === type);
    if (ofType.length === 0) continue;
    const shapes = ofType.map((thing) => shapeOf(thing, { x, whole, look }));
    const { inView, height } = inLanes(shapes, type, top + Math.round(HEADING * em), look);
    sections.push({ type, top, unnamed: inView.filter(({ label }) => label === undefined).length });
    drawn.push(...inView);
    top += height + Math.round(HEADING * em);
  }
  return {
    width,
    height: top + Math.round(em / 2),
    em,
    axis,
    ticks: ticksOf(words, shown, look),
    sections,
    things: thinned(drawn, em),
  };
}

function inLanes(shapes: readonly Shape[], type: ThingType, top: number, { width, em }: Look) {
  const line = Math.round(lines[type].height * em);
  const places = placed(shapes, { ...lines[type], gap: em });
  const inView = shapes.flatMap((shape, index) => {
    const { lane = 0, isLabelled = false } = places[index] ?? {};
    const { from, to } = isLabelled ? shape.withLabel : shape;
    if (to <= 0 || from >= width) return [];
    return [drawnThing(shape, { top: top + lane * line, height: line, em, isLabelled })];
  });
  return { inView, height: line * (1 + Math.max(...places.map(({ lane }) => lane))) };
}

interface Line {
  readonly top: number;
  readonly height: number;
  readonly em: number;
  readonly isLabelled: boolean;
}

function drawnThing(shape: Shape, { top, height, em, isLabelled }: Line): DrawnThing {
  const { thing, date, isPoint, from, to } = shape;
  // What is drawn wider than its date has its doubtful ends made wider with it.
  const scale = (to - from) / lengthOf(date);
  const x = (day: number) => Math.round(from + (day - date.from) * scale);
  const drawnEnd = (end: DoubtfulEnd | undefined): DrawnEnd | undefined => {
    if (end === undefined) return undefined;
    const { from: first, to: last, ...doubt } = end;
    return { ...doubt, x0: x(first), x1: x(last) };
  };
  const ends = { start: drawnEnd(date.start), end: drawnEnd(date.end) };
  const label = isLabelled && shape.label.text !== "" ? labelInView(shape, em) : undefined;
  return { thing, isPoint, x0: from, x1: to, ...ends, top, height, label };
}

function ticksOf(words: Words, shown: Stretch, { width, em, widthOf }: Look): Tick[] {
  const scale = scaleUtc([momentOf(shown.from), momentOf(shown.to)], [0, width]);
  const ticks = atRoundYears(scale.ticks(Math.max(2, Math.floor(width / (6 * em)))));
  const format = tickFormat(words.tag, ticks);
  return ticks.map((date) => {
    const [x, text] = [scale(date), isNewYear(date) ? words.dates.year(date.getUTCFullYear()) : format(date)];
    const half = widthOf(text) / 2;
    return { x, text, anchor: x < half ? "start" : x > width - half ? "end" : "middle" };
  });
}

/** How ticks within a year are called: by their months, and by their days where there are several in a month. */
function tickFormat(tag: string, ticks: readonly Date[]): (date: Date) => string {
  const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  const day = new Intl.DateTimeFormat(tag, { month: "short", day: "numeric", timeZone: "UTC" });
  const isByMonths = ticks.every((date) => date.getUTCDate() === 1);
  return (date) => (isByMonths ? month : day).format(date);
}

/** Years before Christ are round in the count that people read, where the year 0 is 1 BC: there a tick moves on by a year. */
function atRoundYears(ticks: readonly Date[]): Date[] {
  const [first, second] = ticks;
  const isByYears = first && second && second.getUTCFullYear() - first.getUTCFullYear() > 1;
  return ticks.map((date) => {
    const year = date.getUTCFullYear();
    return isByYears && year <= 0 ? new Date(new Date(date).setUTCFullYear(year + 1)) : date;
  });
}

function isNewYear(date: Date): boolean {
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 && date.getTime() % 86_400_000 === 0;
}
