import type { EraNameFragment } from "../../api/generated/graphql.js";
import { clip, typeset } from "../../parts/text-fitting.js";
import type { ColumnPlace } from "./course.js";
import { type Pin, type PlacedPin, placedIn } from "./pins.js";

/** A pin in its lane, with as much of its words as fits beside it. */
export interface ScenePin extends PlacedPin {
  readonly y: number;
  readonly label: string;
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
const LANE = 22;
const MARK = 10;
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
  return placed.map((pin, index) => {
    const next = placed.slice(index + 1).find(({ lane }) => lane === pin.lane)?.x ?? right;
    const room = next - pin.x - 2 * MARK;
    return { ...pin, y: top + (pin.lane + 0.4) * LANE, label: clip(pin.pin.words, room, pinWidth) };
  });
}

/** How high the lanes are together. */
export function heightOf(pins: readonly PlacedPin[]): number {
  return LANE * Math.max(0, ...pins.map(({ lane }) => lane + 1));
}
