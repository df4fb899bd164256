/** What is shown of a text that was found: the text as it is, with what matches marked. */
import type { Sequence } from "./asked.js";
import { type IndexedText, positionOf, wholeText } from "./lexemes.js";
import { type Token, tokensOf } from "./tokens.js";

/** From one place of a text to another, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Positions in the index at which a piece of the query was found, by its number. */
export type Matches = ReadonlyMap<number, readonly number[]>;

/** What is shown of a text, in UTF-16 code units; more only where one word is longer. */
const LENGTH = 320;
/** How much of it stands before the first match, when there is more. */
const LEAD = 80;
/** Tokens read beyond the last match: more than are shown. */
const BEYOND = LENGTH;

/** A snippet that can stand in HTML as it is: matches in `<mark>`, everything else escaped. */
export function snippetOf(text: IndexedText, matches: Matches, sequences: readonly Sequence[]): string {
  const whole = wholeText(text);
  const last = Math.max(0, ...[...matches.values()].flat());
  const tokens = firstTokens(whole, last + BEYOND);
  const marks = joined(whole, rangesOf(text, tokens, matches, sequences));
  const { start, end } = excerptOf(whole, tokens, marks);
  return marked(whole, { start, end }, marks);
}

function firstTokens(text: string, most: number): Token[] {
  const tokens: Token[] = [];
  for (const token of tokensOf(text)) {
    if (tokens.length >= most) break;
    tokens.push(token);
  }
  return tokens;
}

function rangesOf(
  text: IndexedText,
  tokens: readonly Token[],
  matches: Matches,
  sequences: readonly Sequence[],
): Range[] {
  const at = new Map(tokens.map((token, index) => [positionOf(text, token, index), index]));
  return sequences.flatMap((sequence) => {
    const places = sequence.map(({ n }) => new Set(matches.get(n)));
    const starts = [...(places[0] ?? [])].filter((start) =>
      sequence.every(({ offset }, index) => places[index]?.has(start + offset - (sequence[0]?.offset ?? 0))),
    );
    return starts.flatMap((start) =>
      sequence.flatMap(({ offset, width }) => {
        const index = at.get(start + offset - (sequence[0]?.offset ?? 0));
        // The last character of a run is indexed alone: a pair that begins there has no second one.
        const first = index === undefined ? undefined : tokens[index];
        const end = index === undefined ? undefined : (tokens[index + width - 1] ?? first)?.end;
        return first && end !== undefined ? [{ start: first.start, end }] : [];
      }),
    );
  });
}

/** Signs within words: what they part is one match. */
const within = /^[^\s\p{L}\p{N}]{0,3}$/u;

function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && (range.start <= last.end || within.test(text.slice(last.end, range.start))))
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
    else result.push(range);
  }
  return result;
}

/** The stretch of a text that is shown: from a token to a token, around as many marks as fit. */
function excerptOf(text: string, tokens: readonly Token[], marks: readonly Range[]): Range {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const first = firstShown(marks);
  const start = tokens.find((token) => token.start >= first.start - LEAD)?.start ?? 0;
  const from = start <= LEAD ? 0 : Math.min(start, first.start);
  const end = tokens.findLast((token) => token.end <= from + LENGTH)?.end ?? 0;
  const closing = /^[\p{Po}\p{Pe}\p{Pf}]{0,3}/u.exec(text.slice(Math.max(end, first.end)))?.[0].length ?? 0;
  return { start: from, end: Math.max(end, first.end) + closing };
}

/** The mark after which most others follow soon. */
function firstShown(marks: readonly Range[]): Range {
  let best: { readonly mark: Range; readonly following: number } = { mark: { start: 0, end: 0 }, following: 0 };
  for (let index = 0, beyond = 0; index < marks.length; index += 1) {
    const mark = marks[index] ?? best.mark;
    while ((marks[beyond]?.end ?? Number.POSITIVE_INFINITY) <= mark.start + LENGTH - LEAD) beyond += 1;
    if (beyond - index > best.following) best = { mark, following: beyond - index };
  }
  return best.following > 0 ? best.mark : (marks[0] ?? best.mark);
}

function marked(text: string, shown: Range, marks: readonly Range[]): string {
  let snippet = "";
  let done = shown.start;
  for (const { start, end } of marks) {
    if (start < done || end > shown.end) continue;
    snippet += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    done = end;
  }
  return snippet + escaped(text.slice(done, shown.end));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
