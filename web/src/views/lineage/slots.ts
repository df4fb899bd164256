import { attestedIn, type River, type Stream } from "./river.js";

/** Where a stream runs in an era, measured from the middle of the river downwards. */
export interface Slot {
  readonly state: "attested" | "silent" | "unborn";
  readonly y: number;
  /** 0 where the stream is not attested. */
  readonly thickness: number;
}

/** A stream with its place in every era. */
export interface Bedded {
  readonly stream: Stream;
  /** Above the main stream (-1), the main stream itself (0), or below it (1). */
  readonly side: -1 | 0 | 1;
  /** One for each era. */
  readonly slots: readonly Slot[];
  /** Where it ends, at the height of its name. */
  readonly mouth: number;
}

const GAP = 2;
/** Between what flows and what runs silent beside it. */
const BANK = 14;
const BED = 10;
const MAIN_BED = 14;
/** How far outside of its first place a stream springs. */
const SPRING = 40;

/**
 * Lays the streams out, era by era: the main one in the middle, on both sides what is attested with it, those longest
 * attested nearest to it, and farther out the dry beds of what was attested before.
 *
 * @param unit thickness of one stance
 * @param roomOf how much room the name of a stream needs at its mouth
 */
export function bedsOf(
  { eras, main, tributaries }: River,
  unit: number,
  roomOf: (stream: Stream) => number,
): readonly Bedded[] {
  const mainSlots = main.reaches.map(
    ({ length }): Slot => ({
      state: length > 0 ? "attested" : "silent",
      y: 0,
      thickness: length * unit,
    }),
  );
  const middle: Bedded = { stream: main, side: 0, slots: mainSlots, mouth: 0 };
  const sides = sidesOf(tributaries);
  const beside = ([-1, 1] as const).flatMap((side) => {
    const streams = byLengthOfRun(tributaries.filter(({ branch }) => sides.get(branch) === side));
    const columns = eras.map((_, era) => columnOf(streams, era, unit, halfOf(mainSlots[era])));
    const mouths = mouthsOf(
      streams.map((stream, index) => ({ slot: columns.at(-1)?.slots[index], room: roomOf(stream) })),
      Math.max(halfOf(mainSlots.at(-1)), roomOf(main) / 2),
    );
    return onSide(side, streams, columns, mouths);
  });
  return [middle, ...beside];
}

function halfOf(slot: Slot | undefined): number {
  return Math.max(slot?.thickness ?? 0, MAIN_BED) / 2;
}

/** Branches stay together, each on the side that has less to carry when its turn comes. */
function sidesOf(tributaries: readonly Stream[]): ReadonlyMap<number, -1 | 1> {
  const load = new Map<number, number>();
  for (const { branch, reaches } of tributaries) load.set(branch, (load.get(branch) ?? 0) + reaches.flat().length);
  const sides = new Map<number, -1 | 1>();
  const carried = { above: 0, below: 0 };
  for (const [branch, weight] of load) {
    const side = carried.above <= carried.below ? "above" : "below";
    carried[side] += weight;
    sides.set(branch, side === "above" ? -1 : 1);
  }
  return sides;
}

/** Those that are attested in most eras first, so that they seldom cross others. */
function byLengthOfRun(streams: readonly Stream[]): readonly Stream[] {
  return [...streams].sort((a, b) => attestedIn(b) - attestedIn(a));
}

interface Column {
  /** Of each stream in turn, measured from the middle outwards. */
  readonly slots: readonly Slot[];
  /** How far out the column reaches. */
  readonly extent: number;
}

function columnOf(streams: readonly Stream[], era: number, unit: number, from: number): Column {
  const placed = new Map<Stream, Slot>();
  let edge = from;
  for (const stream of streams) {
    const thickness = carriedIn(stream, era) * unit;
    if (thickness === 0) continue;
    placed.set(stream, { state: "attested", y: edge + GAP + thickness / 2, thickness });
    edge += GAP + thickness;
  }
  edge += BANK;
  for (const stream of streams) {
    if (placed.has(stream) || era < birth(stream)) continue;
    placed.set(stream, { state: "silent", y: edge + BED / 2, thickness: 0 });
    edge += BED;
  }
  const unborn: Slot = { state: "unborn", y: edge, thickness: 0 };
  return { slots: streams.map((stream) => placed.get(stream) ?? unborn), extent: edge };
}

function carriedIn({ reaches }: Stream, era: number): number {
  return reaches[era]?.length ?? 0;
}

/** The first era that attests a stream. */
export function birth({ reaches }: Stream): number {
  return reaches.findIndex((reach) => reach.length > 0);
}

function onSide(
  side: -1 | 1,
  streams: readonly Stream[],
  columns: readonly Column[],
  mouths: readonly number[],
): readonly Bedded[] {
  return streams.map((stream, index) => ({
    stream,
    side,
    slots: columns.map(({ slots, extent }, era) => {
      const slot = slots[index] ?? { state: "unborn", y: extent, thickness: 0 };
      const next = columns[era + 1]?.slots[index]?.y ?? extent;
      return { ...slot, y: side * (slot.state === "unborn" ? next + SPRING : slot.y) };
    }),
    mouth: side * (mouths[index] ?? 0),
  }));
}

interface Ending {
  /** Where the stream runs in the last era. */
  readonly slot: Slot | undefined;
  readonly room: number;
}

/** Moves streams apart where they end, so that each has room for its name. */
function mouthsOf(endings: readonly Ending[], from: number): readonly number[] {
  const mouths = new Map<Ending, number>();
  let edge = from;
  const yOf = ({ slot }: Ending): number => slot?.y ?? 0;
  for (const ending of [...endings].sort((a, b) => yOf(a) - yOf(b))) {
    const room = Math.max((ending.slot?.thickness ?? 0) + GAP, ending.room);
    const mouth = Math.max(yOf(ending), edge + room / 2);
    mouths.set(ending, mouth);
    edge = mouth + room / 2;
  }
  return endings.map((ending) => mouths.get(ending) ?? 0);
}
