import { Refused } from "./own-graph.js";

/** A place in a list: how many come before it, and the cursor of the graph, where the list has one. */
export interface Place {
  readonly seen: number;
  readonly after: string | null;
}

/** @throws Refused when it is none that a tool gives */
export function readCursor(cursor: string | undefined): Place {
  if (cursor === undefined) return { seen: 0, after: null };
  const [, seen, after = null] = /^(\d{1,9})(?::(.+))?$/.exec(cursor) ?? [];
  if (seen === undefined) throw new Refused("cursor: is none; expected one that `more` of an answer gives.");
  return { seen: Number(seen), after };
}

export function writeCursor({ seen, after }: Place): string {
  return after === null ? String(seen) : `${seen}:${after}`;
}
