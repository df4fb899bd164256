/** In which words a quotation and what is printed differ. */
import type { Pair, Token } from "./word-difference.js";

/**
 * The words in which both differ, in one line: `[-printed-]{+given+}`, as `wdiff` and `git diff --word-diff` write it, with
 * some words before and after; undefined where they do not.
 */
export function inlineDifference(pairs: readonly Pair[]): string | undefined {
  const runs = runsOf(pairs);
  if (!runs.some(({ differs }) => differs)) return undefined;
  return runs
    .map((run, index) => {
      const before = runs[index - 1];
      const gap = before === undefined || areJoined(before, run) ? "" : " ";
      return gap + (run.differs ? changed(run) : shortened(run.printed, before !== undefined, index + 1 < runs.length));
    })
    .join("");
}

/** Tokens as they stand in the original: one where they share a character. */
type Written = Pick<Token, "original" | "start" | "end">;

/** Pairs beside each other that all differ, or all do not. */
interface Run {
  readonly differs: boolean;
  readonly printed: readonly Written[];
  readonly given: readonly Written[];
}

function runsOf(pairs: readonly Pair[]): Run[] {
  const runs: { differs: boolean; printed: Written[]; given: Written[] }[] = [];
  for (const group of inseparable(pairs)) {
    const differs = group.some(
      ({ printed, given }) => printed?.original !== given?.original || printed?.part !== given?.part,
    );
    const last = runs.at(-1);
    const run = last?.differs === differs ? last : { differs, printed: [], given: [] };
    if (run !== last) runs.push(run);
    for (const { printed, given } of group) {
      if (printed) write(run.printed, printed);
      if (given) write(run.given, given);
    }
  }
  return runs;
}

/** Pairs in groups, within which tokens share a character on one side or the other: it differs as a whole or not at all. */
function inseparable(pairs: readonly Pair[]): Pair[][] {
  const isJoined = new Set([...joinedToBefore(pairs, "printed"), ...joinedToBefore(pairs, "given")]);
  const groups: Pair[][] = [];
  for (const [at, pair] of pairs.entries()) {
    if (isJoined.has(at)) groups.at(-1)?.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

/** Places of pairs that lie between the first and the last token of a character. */
function* joinedToBefore(pairs: readonly Pair[], side: keyof Pair): Generator<number> {
  let before = { at: 0, end: 0 };
  for (const [at, { [side]: one }] of pairs.entries()) {
    if (one === undefined) continue;
    if (one.start < before.end) for (let joined = before.at + 1; joined <= at; joined += 1) yield joined;
    before = { at, end: one.end };
  }
}

/** Of one that shares characters with the one before, only the others are new. */
function write(written: Written[], { original, start, end }: Written): void {
  const last = written.at(-1);
  if (last === undefined || last.end <= start) {
    written.push({ original, start, end });
    return;
  }
  const more = Array.from(original)
    .slice(last.end - start)
    .join("");
  written.splice(-1, 1, { original: last.original + more, start: last.start, end: Math.max(last.end, end) });
}

function areJoined(before: Run, after: Run): boolean {
  const touch = (some: readonly Written[], others: readonly Written[]): boolean | undefined =>
    some.length === 0 || others.length === 0 ? undefined : some.at(-1)?.end === others[0]?.start;
  return touch(before.printed, after.printed) ?? touch(before.given, after.given) ?? false;
}

function changed({ printed, given }: Run): string {
  return (printed.length > 0 ? `[-${inOrder(printed)}-]` : "") + (given.length > 0 ? `{+${inOrder(given)}+}` : "");
}

const SHOWN_BESIDE = 5;

/** The words next to what differs: of more between two places, those at both ends. */
function shortened(words: readonly Written[], isAfter: boolean, isBefore: boolean): string {
  const head = isAfter ? SHOWN_BESIDE : 0;
  const tail = isBefore ? SHOWN_BESIDE : 0;
  if (words.length <= head + tail + 1) return inOrder(words);
  const ends = [words.slice(0, head), tail === 0 ? [] : words.slice(-tail)].map(inOrder);
  return ends.join(head > 0 && tail > 0 ? " … " : "…");
}

/** As they stood, with one blank wherever anything stood between them. */
function inOrder(words: readonly Written[]): string {
  return words
    .map(({ original, start }, index) => (index > 0 && words[index - 1]?.end !== start ? " " : "") + original)
    .join("")
    .replace(/\s+/g, " ");
}
