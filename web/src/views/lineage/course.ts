import { area, curveMonotoneX, line } from "d3-shape";
import type { Bedded, Slot } from "./slots.js";

/** Where an era's column lies. */
export interface ColumnPlace {
  /** Where its level stretch begins and ends; between two columns, streams change their places. */
  readonly from: number;
  readonly to: number;
}

/** The water and the dry beds of a stream, as paths. */
export interface Course {
  readonly water: readonly string[];
  readonly beds: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly thickness: number;
}

const drawWater = area<Point>(
  ({ x }) => x,
  ({ y, thickness }) => y - thickness / 2,
  ({ y, thickness }) => y + thickness / 2,
).curve(curveMonotoneX);
const drawBed = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveMonotoneX);

/** Where the river comes from and where it ends. */
export interface Ends {
  readonly source: number;
  readonly mouth: number;
}

/**
 * Draws a stream from its spring to its mouth: as wide as it is attested, running dry towards silent eras and out of
 * its dry bed towards those that attest it again.
 */
export function courseOf({ slots, mouth }: Bedded, columns: readonly ColumnPlace[], ends: Ends): Course {
  const runs = runsOf(slots).map(({ state, from, to }) => {
    const level = slots.slice(from, to).flatMap((slot, index) => levelOf(slot, columns[from + index]));
    const next = slots[to];
    const outlet = { x: ends.mouth, y: mouth, thickness: slots[to - 1]?.thickness ?? 0 };
    const onward = next ? halfway(level.at(-1), pointAt(next, columns[to]?.from ?? ends.mouth)) : outlet;
    const before = slots[from - 1];
    const back = before ? halfway(pointAt(before, columns[from - 1]?.to ?? 0), level[0]) : sourceOf(slots[from], ends);
    return { state, points: [back, ...level, onward] };
  });
  const drawn = (wanted: Slot["state"], draw: (points: Point[]) => string | null): readonly string[] =>
    runs.filter(({ state }) => state === wanted).map(({ points }) => draw(points) ?? "");
  return { water: drawn("attested", drawWater), beds: drawn("silent", drawBed) };
}

/** Half of the way between two eras is water, the other half a dry bed. */
function halfway(from: Point | undefined, to: Point | undefined): Point {
  const [a, b] = [from ?? to, to ?? from];
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2, thickness: 0 };
}

/** Where a stream begins that is there from the first era on. */
function sourceOf(first: Slot | undefined, { source }: Ends): Point {
  return { x: source, y: first?.y ?? 0, thickness: 0 };
}

function pointAt({ y }: Slot, x: number): Point {
  return { x, y, thickness: 0 };
}

function levelOf({ y, thickness }: Slot, column: ColumnPlace | undefined): Point[] {
  if (column === undefined) return [];
  return [
    { x: column.from, y, thickness },
    { x: column.to, y, thickness },
  ];
}

/** Successive eras of one state, from one era up to another that is no more part of it. */
function runsOf(
  slots: readonly Slot[],
): readonly { readonly state: Slot["state"]; readonly from: number; readonly to: number }[] {
  const starts = slots.flatMap(({ state }, from) => (state === slots[from - 1]?.state ? [] : [{ state, from }]));
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? slots.length }));
}
