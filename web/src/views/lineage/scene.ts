import { dateIn } from "../../../../src/chronology/date-words.js";
import type { Words } from "../../messages/words.js";
import { dateSpan } from "../../parts/date-spans.js";
import { lines, typeset } from "../../parts/text-fitting.js";
import { type ColumnPlace, type Course, courseOf } from "./course.js";
import { heightOf, inLanes, type ScenePin } from "./pin-lanes.js";
import type { Pin } from "./pins.js";
import { nameAt, nameLines, reachesOf, type SceneName, type SceneReach } from "./reaches.js";
import type { River, Stream } from "./river.js";
import { type Bedded, bedsOf } from "./slots.js";

/** What a picture is laid out for. */
export interface Frame {
  /** As wide as it may be without scrolling. */
  readonly width: number;
  /** Day of the edition, to which an era without end is drawn. */
  readonly today: number;
  /** Names as they are shown, and periods in words. */
  nameOf(named: River["eras"][number] | Stream["principle"]): string;
  periodOf(era: River["eras"][number]): string;
}

/** What a river of an edition that was published then is laid out for. */
export function frameFor(words: Words, width: number, publishedAt: string, nameOf: Frame["nameOf"]): Frame {
  const [day = ""] = publishedAt.split("T");
  return { width, today: dateSpan(day).start ?? 0, nameOf, periodOf: ({ period }) => dateIn(words.dates, period) };
}

export interface SceneColumn extends ColumnPlace {
  readonly left: number;
  readonly right: number;
  readonly name: readonly string[];
  readonly period: readonly string[];
}

export interface SceneCourse extends Course {
  readonly stream: Stream;
}

/** All that is drawn of a river, in units of pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly SceneColumn[];
  /** Where the lines between the eras begin. */
  readonly pinsTop: number;
  /** Where the main stream runs. */
  readonly middle: number;
  /** In the order in which they are painted: the main stream last. */
  readonly courses: readonly SceneCourse[];
  /** Stream by stream from the upper bank to the lower, era by era. */
  readonly reaches: readonly SceneReach[];
  readonly pins: readonly ScenePin[];
  readonly names: readonly SceneName[];
}

const SOURCE = 26;
const NARROWEST_NAMES = 220;
const WIDEST_NAMES = 330;
const NARROWEST_COLUMN = 112;
/** How much of a column, on either side, is on the way to the next one. */
const SLOPE = 0.16;
/** How high a line of a name is. */
export const LINE = 16;
const PAD = 12;
/** How wide texts over the columns are, in the sizes that the style sheet gives them. */
const nameWidth = typeset(13, { weight: 600, family: "--serif" });
const periodWidth = typeset(11);

/** Lays out a river with its pins. */
export function sceneOf(river: River, pins: readonly Pin[], frame: Frame): Scene {
  const namesRoom = Math.min(WIDEST_NAMES, Math.max(NARROWEST_NAMES, frame.width * 0.19));
  const columns = columnsOf(river, frame, frame.width - 2 * SOURCE - namesRoom);
  const unit = unitOf(river);
  const linesAt = (stream: Stream) => nameLines(stream, frame.nameOf(stream.principle), namesRoom - 10);
  const heightAt = (stream: Stream) => linesAt(stream).length * LINE;
  const beds = bedsOf(river, unit, heightAt);
  const ends = { source: 2, mouth: (columns.at(-1)?.to ?? 0) + SOURCE };
  const width = ends.mouth + namesRoom;
  const pinsTop = Math.max(...columns.map(({ name, period }) => (name.length + period.length) * LINE)) + PAD;
  const placed = inLanes(pins, river.eras, columns, { top: pinsTop, right: width, today: frame.today });
  const extent = extentOf(beds, heightAt);
  const middle = pinsTop + heightOf(placed) + PAD - extent.top;
  const courses = [...beds]
    .reverse()
    .map((bedded) => ({ ...courseOf(loweredBy(middle, bedded), columns, ends), stream: bedded.stream }));
  return {
    width,
    height: middle + extent.bottom + PAD,
    columns,
    pinsTop,
    middle,
    courses,
    reaches: fromBankToBank(beds).flatMap((bedded) =>
      reachesOf(loweredBy(middle, bedded), columns, unit, frame.nameOf),
    ),
    pins: placed,
    names: fromBankToBank(beds).map(({ stream, mouth }) =>
      nameAt({ x: ends.mouth + 6, y: middle + mouth }, stream, linesAt(stream)),
    ),
  };
}

function columnsOf({ eras }: River, { nameOf, periodOf }: Frame, room: number): readonly SceneColumn[] {
  const column = Math.max(NARROWEST_COLUMN, Math.floor(room / eras.length));
  return eras.map((era, index) => {
    const left = SOURCE + index * column;
    return {
      left,
      right: left + column,
      from: left + column * SLOPE,
      to: left + column * (1 - SLOPE),
      name: lines(nameOf(era), column - PAD, nameWidth),
      period: lines(periodOf(era), column - PAD, periodWidth),
    };
  });
}

/** How thick a stance is: thin enough for the fullest era to be seen at once, thick enough for the marks. */
function unitOf({ eras, main, tributaries }: River): number {
  const totals = eras.map((_, era) =>
    [main, ...tributaries].reduce((sum, { reaches }) => sum + (reaches[era]?.length ?? 0), 0),
  );
  return Math.min(22, Math.max(15, Math.floor(520 / Math.max(1, ...totals))));
}

function extentOf(
  beds: readonly Bedded[],
  heightAt: (stream: Stream) => number,
): { readonly top: number; readonly bottom: number } {
  const edges = beds.flatMap(({ stream, slots, mouth }) => [
    mouth - heightAt(stream) / 2,
    mouth + heightAt(stream) / 2,
    ...slots.flatMap(({ y, thickness }) => [y - thickness / 2, y + thickness / 2]),
  ]);
  return { top: Math.min(...edges), bottom: Math.max(...edges) };
}

function loweredBy(middle: number, { slots, mouth, ...rest }: Bedded): Bedded {
  return { ...rest, slots: slots.map((slot) => ({ ...slot, y: slot.y + middle })), mouth: mouth + middle };
}

function fromBankToBank(beds: readonly Bedded[]): readonly Bedded[] {
  const on = (wanted: Bedded["side"]): readonly Bedded[] => beds.filter(({ side }) => side === wanted);
  return [...[...on(-1)].reverse(), ...on(0), ...on(1)];
}
