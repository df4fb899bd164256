import type { EraNameFragment, StanceKind } from "../../api/generated/graphql.js";
import { PIN_LINE, pinWidth } from "./pin-lanes.js";
import type { Pin } from "./pins.js";
import type { Carried, Stream } from "./river.js";
import { LINE, type Scene } from "./scene.js";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the picture that can be pointed at, and what the address says of it when its evidence is open. */
export type Stop = { readonly id: string; readonly box: Box } & (
  | {
      readonly type: "reach";
      readonly stream: Stream;
      readonly era: number;
      /** What it stands for: all that the stream carries there, or one kind of it. */
      readonly carried: readonly Carried[];
    }
  | { readonly type: "pin"; readonly pin: Pin }
  | { readonly type: "name"; readonly stream: Stream }
);

const PIN = 16;

/** All places in rows, as the arrow keys go through them: the pins, then stream by stream from bank to bank. */
export function stopsOf(
  { pins, reaches, names }: Scene,
  eras: readonly EraNameFragment[],
): readonly (readonly Stop[])[] {
  const pinned = pins.map(({ pin, x, y, lines }): Stop => {
    const width = PIN + Math.max(0, ...lines.map(pinWidth)) + 4;
    const box = { x: x - PIN / 2, y: y - PIN / 2, width, height: Math.max(PIN, PIN + (lines.length - 1) * PIN_LINE) };
    return { id: `${pin.type},${pin.slug}`, box, type: "pin", pin };
  });
  const streams = names.map(({ stream, x, y, width, lines }): readonly Stop[] => [
    ...reaches.filter((reach) => reach.stream === stream).flatMap((reach) => placesOf(reach, eras)),
    {
      id: `to,${stream.principle.slug}`,
      box: { x: x - 2, y: y - (lines.length * LINE) / 2, width: width + 4, height: lines.length * LINE },
      type: "name",
      stream,
    },
  ]);
  return pinned.length > 0 ? [pinned, ...streams] : streams;
}

/** A reach, and where it has several marks, each of them. */
function placesOf(reach: Scene["reaches"][number], eras: readonly EraNameFragment[]): readonly Stop[] {
  const { stream, era, carried, raft, x, y, width, height } = reach;
  const place = { type: "reach", stream, era } as const;
  const id = stancesId(eras[era]?.slug ?? "", stream.principle.slug);
  const whole: Stop = { ...place, id, carried, box: { x, y, width, height } };
  if (raft === undefined || raft.marks.length < 2) return [whole];
  const marks = raft.marks.map(
    (mark): Stop => ({
      ...place,
      id: `${id},${mark.kind}`,
      carried: carried.filter(({ kind }) => kind === mark.kind),
      box: { x: mark.x - 1, y: mark.y - 1, width: raft.markSize + 2, height: raft.markSize + 2 },
    }),
  );
  return [whole, ...marks];
}

/** How the address names the stances of an era on a principle, or those of one kind. */
export function stancesId(era: string, principle: string, kind?: StanceKind): string {
  return ["stances", era, principle, ...(kind ? [kind] : [])].join(",");
}

/** Where a key leads from a stop; undefined where it leads nowhere. */
export function stopAfter(rows: readonly (readonly Stop[])[], id: string, key: string): Stop | undefined {
  const rowIndex = rows.findIndex((row) => row.some((stop) => stop.id === id));
  const row = rows[rowIndex] ?? [];
  const index = row.findIndex((stop) => stop.id === id);
  const here = row[index];
  if (here === undefined) return undefined;
  switch (key) {
    case "ArrowRight":
      return row[index + 1];
    case "ArrowLeft":
      return row[index - 1];
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    case "ArrowDown":
      return nearest(rows[rowIndex + 1] ?? [], here);
    case "ArrowUp":
      return nearest(rows[rowIndex - 1] ?? [], here);
    default:
      return undefined;
  }
}

function nearest(row: readonly Stop[], { box }: Stop): Stop | undefined {
  const distance = (stop: Stop): number => Math.abs(stop.box.x - box.x);
  return row.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}
