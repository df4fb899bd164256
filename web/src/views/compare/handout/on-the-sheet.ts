import { inOrder } from "../../../parts/stance-kinds.js";
import type { Comparison, Line } from "../comparison.js";

/** So much fits on a sheet, and so many passages overleaf. */
const MOST_LINES = 8;
const MOST_CELLS = 16;

/**
 * The lines of a comparison that a hand-out has room for: some where what is compared turns against what another holds, some that are
 * treated otherwise, some on which one is silent, some that are treated alike, turn by turn, of each those first of which most of the
 * compared speak; in the order of the comparison.
 */
export function onTheSheet({ lines, columns }: Pick<Comparison, "lines" | "columns">): Line[] {
  const room = Math.max(2, Math.min(MOST_LINES, Math.floor(MOST_CELLS / columns.length)));
  const sorts = sortsOf(lines);
  const chosen = new Set<Line>();
  for (let turn = 0; chosen.size < room && sorts.some((sort) => sort.length > turn); turn += 1)
    for (const sort of sorts) {
      const line = sort[turn];
      if (line !== undefined && chosen.size < room) chosen.add(line);
    }
  return lines.filter((line) => chosen.has(line));
}

function sortsOf(lines: readonly Line[]): Line[][] {
  const speaking = lines.filter((line) => speakersOf(line) > 0).sort((a, b) => speakersOf(b) - speakersOf(a));
  const sorts = speaking.map((line) => ({ line, sort: sortOf(line) }));
  return (["opposed", "otherwise", "silent", "alike"] as const).map((sort) =>
    sorts.flatMap((one) => (one.sort === sort ? [one.line] : [])),
  );
}

function speakersOf({ cells }: Line): number {
  return cells.filter(({ kinds }) => kinds.length > 0).length;
}

function sortOf({ cells }: Line): "opposed" | "otherwise" | "silent" | "alike" {
  const given = cells.map(({ kinds }) => kinds);
  const isHeld = given.some((kinds) => kinds.some((kind) => kind !== "REJECTED" && kind !== "ABANDONED"));
  const isTurnedAgainst = given.some((kinds) => kinds.some((kind) => kind === "REJECTED" || kind === "ABANDONED"));
  if (isHeld && isTurnedAgainst) return "opposed";
  if (given.some(({ length }) => length === 0)) return "silent";
  return new Set(given.map((kinds) => inOrder(kinds).join())).size > 1 ? "otherwise" : "alike";
}
