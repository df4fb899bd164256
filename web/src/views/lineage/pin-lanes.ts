import type { EraNameFragment } from "../../api/generated/graphql.js";
import { lines as linesOf, typeset } from "../../parts/text-fitting.js";
import type { ColumnPlace } from "./course.js";
import { type Pin, type PlacedPin, placedIn } from "./pins.js";

/** A pin in its lane, with its words beside it: the whole name of an event, the beginning of a quotation; none where there is no room. */
export interface ScenePin extends PlacedPin {
  readonly y: number;
  readonly lines: readonly string[];
}

interface Place {
  readonly top: number;
  /** How far words may go to the right. */
  readonly right: number;
  /** The day to which an era without end is drawn. */
  readonly today: number;
}

/** How wide the words of pins are, in the size that the style sheet gives them. */
export const pinWidth = typeset(11);
export const PIN_LINE = 13;
const LANE_GAP = 9;
const MARK = 10;
/** In less room than this, a name would be a column of syllables. */
const NARROWEST = 80;
/** Of a quotation, so many lines tell which it is. */
const LINES_OF_QUOTATION = 2;
const EDGE = 12;

/** Places the pins of all eras at their dates, those of an era one below the other. */
export function inLanes(
  pins: readonly Pin[],
  eras: readonly EraNameFragment[],
  columns: readonly (ColumnPlace & { readonly left: number; readonly right: number })[],
  { top, right, today }: Place,
): readonly ScenePin[] {
  const placed = columns.flatMap((column, era) =>
    placedIn(
      pins.filter((pin) => pin.era === era),
      eras[era]?.period ?? "",
      { from: column.left + EDGE, to: column.right - EDGE },
      today,
    ),
  );
  const labelled = placed.map((pin, index) => {
    const next = placed.slice(index + 1).find(({ lane }) => lane === pin.lane)?.x ?? right;
    return { ...pin, lines: labelOf(pin.pin, next - pin.x - 2 * MARK) };
  });
  const tops = topsOf(labelled, top);
  return labelled.map((pin) => ({ ...pin, y: (tops[pin.lane] ?? top) + MARK }));
}

function labelOf({ type, words }: Pin, room: number): string[] {
  if (room < Math.min(NARROWEST, pinWidth(words))) return [];
  return linesOf(words, room, pinWidth, type === "quote" ? LINES_OF_QUOTATION : undefined);
}

type Labelled = PlacedPin & Pick<ScenePin, "lines">;

/** Where each lane begins, and where the last one ends. */
function topsOf(pins: readonly Labelled[], top: number): number[] {
  const lanes = Math.max(0, ...pins.map(({ lane }) => lane + 1));
  const tops = [top];
  for (let lane = 0; lane < lanes; lane += 1) {
    const count = Math.max(1, ...pins.filter((pin) => pin.lane === lane).map(({ lines }) => lines.length));
    tops.push((tops[lane] ?? top) + count * PIN_LINE + LANE_GAP);
  }
  return tops;
}

/** How high the lanes are together. */
export function heightOf(pins: readonly ScenePin[]): number {
  return topsOf(pins, 0).at(-1) ?? 0;
}
