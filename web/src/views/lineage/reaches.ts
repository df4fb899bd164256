import { lines, type Measure, typeset } from "../../parts/text-fitting.js";
import type { ColumnPlace } from "./course.js";
import type { Carried, Stream } from "./river.js";
import { type Bedded, birth } from "./slots.js";

/** A stream in an era: what can be pointed at. */
export interface SceneReach {
  readonly stream: Stream;
  readonly era: number;
  readonly carried: readonly Carried[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What lies on the water: marks and, where the stream joins, its name, if all of it fits. */
  readonly raft: Raft | undefined;
}

export interface Raft {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly markSize: number;
  readonly marks: readonly { readonly kind: Carried["kind"]; readonly x: number; readonly y: number }[];
  readonly name: string;
  readonly nameX: number;
}

export interface SceneName {
  readonly stream: Stream;
  readonly lines: readonly string[];
  readonly x: number;
  /** Where its middle is. */
  readonly y: number;
  readonly width: number;
}

const DRY = 12;
/** How wide the names of streams are, in the sizes that the style sheet gives them: the main stream's is bold. */
const nameWidth = { ofMain: typeset(12, { weight: 700 }), ofOthers: typeset(12) };
const raftWidth = { ofMain: typeset(11, { weight: 700 }), ofOthers: typeset(11) };

/** What of a stream can be pointed at: from the era on that first attests it; the main stream in every era. */
export function reachesOf(
  { stream, slots }: Bedded,
  columns: readonly (ColumnPlace & { readonly right: number })[],
  unit: number,
  nameOf: (named: Stream["principle"]) => string,
): readonly SceneReach[] {
  const born = stream.depth === 0 ? 0 : birth(stream);
  return slots.flatMap((slot, era): readonly SceneReach[] => {
    const column = columns[era];
    if (column === undefined || era < born) return [];
    const carried = stream.reaches[era] ?? [];
    const joins = carried.length > 0 && !stream.reaches[era - 1]?.length;
    const height = slot.thickness || DRY;
    const box = { x: column.from, y: slot.y - height / 2, width: column.to - column.from, height };
    const name = joins ? nameOf(stream.principle) : "";
    const widthOf = raftWidth[stream.depth === 0 ? "ofMain" : "ofOthers"];
    return [{ stream, era, carried, ...box, raft: raftOn(box, carried, { unit, name, widthOf, right: column.right }) }];
  });
}

function raftOn(
  box: Pick<SceneReach, "x" | "y" | "width" | "height">,
  carried: readonly Carried[],
  laden: { readonly unit: number; readonly name: string; readonly widthOf: Measure; readonly right: number },
): Raft | undefined {
  if (carried.length === 0) return undefined;
  const markSize = Math.min(13, laden.unit - 3);
  const step = markSize + 3;
  const x = box.x + 3;
  const middle = box.y + box.height / 2;
  const nameX = x + carried.length * step + 5;
  // The whole name stands at the mouth: here it is not cut.
  const name = laden.widthOf(laden.name) <= laden.right - nameX - 8 ? laden.name : "";
  const height = markSize + 2;
  return {
    x,
    y: middle - height / 2,
    width: name === "" ? carried.length * step + 3 : nameX - x + laden.widthOf(name) + 6,
    height,
    markSize,
    marks: carried.map(({ kind }, index) => ({ kind, x: x + 3 + index * step, y: middle - markSize / 2 })),
    name,
    nameX,
  };
}

/** The name of a stream in lines, as it stands at its mouth. */
export function nameLines(stream: Stream, name: string, room: number): string[] {
  return lines(name, room, nameWidth[stream.depth === 0 ? "ofMain" : "ofOthers"]);
}

/** Places a name at a mouth. */
export function nameAt(
  place: { readonly x: number; readonly y: number },
  stream: Stream,
  named: readonly string[],
): SceneName {
  const widthOf = nameWidth[stream.depth === 0 ? "ofMain" : "ofOthers"];
  return { ...place, stream, lines: named, width: Math.max(0, ...named.map(widthOf)) };
}
