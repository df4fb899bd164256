/**
 * What a reader asks of a search box, as a tree. Any text is a query:
 *
 *   query  = all { "or" all }          either side, each as if it stood alone
 *   all    = { [ "-" ] term }          every term, and none of those after a hyphen
 *   term   = '"' words '"' | word      words in this order; a word that holds signs (China/Japan) is its parts in this order
 *   word   = letters and digits, with "*" at its end: all words that begin so
 *
 * Signs that say nothing in their place are passed over.
 */
import { joinedForm, type Token, tokensOf } from "./tokens.js";

/** One word or character of a term. */
export interface AskedToken extends Token {
  /** Whether all that begins so is meant. */
  readonly isBeginning: boolean;
}

/** Tokens that must follow one another. */
export interface Term {
  readonly tokens: readonly AskedToken[];
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** As it stands in the query. */
  readonly written: string;
  /** The same written as one word, which is looked for too: nonalignment for non-alignment. */
  readonly joined?: Pick<Token, "plain" | "folded">;
  /** Whether it was cut out of a run as a name of the corpus. */
  readonly isNamed?: boolean;
}

/** Terms that must all be there, but for those that must not. */
export type All = readonly Term[];
/** Either of them. */
export type Query = readonly All[];

/** Signs that a word may hold; at all others another word begins. */
const JOINERS = "\\-‐‑‒–—―−/\\\\.'’‘ʼ׳״@_:=?&#%+~·・‧*";
const piece = new RegExp(
  [
    `(?<hyphens>(?<![^\\s(\\[])-+(?=\\S))`,
    `"(?<phrase>[^"]*)"`,
    `(?<word>(?:[^\\s${JOINERS}\\p{P}\\p{S}]|[${JOINERS}]|(?<=\\d),(?=\\d)|(?<=\\p{Script=Hebrew})"(?=\\p{Script=Hebrew}))+)`,
  ].join("|"),
  "gu",
);
const quotationMarks = /[“”„‟«»「」『』〝〞＂]/g;

/** Reads a search text. A query without any term asks for nothing. */
export function parseQuery(text: string): Query {
  const sides: Term[][] = [[]];
  const asked = text.replace(quotationMarks, '"');
  const pieces = [...asked.matchAll(piece)];
  let excludedFrom: number | undefined;
  for (const [index, { groups = {}, index: start, 0: whole }] of pieces.entries()) {
    const { hyphens, phrase, word = "" } = groups;
    if (hyphens !== undefined) {
      excludedFrom = start + whole.length;
      continue;
    }
    // What a blank parts from the hyphen was not meant.
    const isExcluded = excludedFrom !== undefined && !/\s/.test(asked.slice(excludedFrom, start));
    const side = sides.at(-1) ?? [];
    if (isOr(word) && !isExcluded && side.length > 0 && hasTermAfter(pieces, index)) sides.push([]);
    else side.push(...termOf(phrase ?? word, { isExcluded, isQuoted: phrase !== undefined }));
    excludedFrom = undefined;
  }
  return distinct(sides.filter((side) => side.length > 0).map((side) => distinct(side)));
}

function isOr(word: string): boolean {
  return word.toLowerCase() === "or";
}

function hasTermAfter(pieces: readonly RegExpMatchArray[], index: number): boolean {
  return pieces
    .slice(index + 1)
    .some(({ groups = {} }) => /[\p{L}\p{N}]/u.test(groups["phrase"] ?? groups["word"] ?? ""));
}

function termOf(written: string, kind: Pick<Term, "isExcluded" | "isQuoted">): Term[] {
  const tokens = [...tokensOf(written)].map((token) => ({ ...token, isBeginning: written.charAt(token.end) === "*" }));
  if (tokens.length === 0) return [];
  const isOneWord = tokens.every(({ run, isBeginning }) => run === undefined && !isBeginning);
  const canJoin = !kind.isQuoted && tokens.length > 1 && isOneWord;
  return [{ ...kind, tokens, written: trimmed(written), ...(canJoin && { joined: joinedForm(tokens) }) }];
}

/** A query whose runs of characters are cut into words, which need not stand together, and the words that are too short to be looked for. */
export interface CutQuery {
  readonly query: Query;
  readonly passedOver: readonly string[];
}

/**
 * Where a script is written without blanks, a whole question is one run. Cuts names of the corpus out of such runs, and the rest
 * into words by ICU's dictionaries; undefined where there is none to cut. Words of a single character are passed over: nearly any
 * text holds them.
 *
 * @param names as they are found, among them those that stand in the runs
 */
export function cutIntoWords(query: Query, names: readonly string[]): CutQuery | undefined {
  const [all = [], ...others] = query;
  if (others.length > 0) return undefined;
  const passedOver: string[] = [];
  const terms = all.flatMap((term) => {
    const words = isRun(term) ? wordsOf(term, names) : [];
    if (words.length < 2) return [term];
    passedOver.push(...words.flatMap(({ written }) => (isShort(written) ? [written] : [])));
    return words.flatMap(({ written, isNamed }) =>
      isShort(written)
        ? []
        : termOf(written, { isExcluded: false, isQuoted: false }).map((part) => ({ ...part, isNamed })),
    );
  });
  return terms.length === all.length && passedOver.length === 0 ? undefined : { query: [distinct(terms)], passedOver };
}

function isRun({ tokens, isExcluded, isQuoted }: Term): boolean {
  const isPlain = !isExcluded && !isQuoted;
  return isPlain && tokens.length > 2 && tokens.every(({ run, isBeginning }) => run !== undefined && !isBeginning);
}

interface CutWord {
  readonly written: string;
  readonly isNamed: boolean;
}

function wordsOf({ tokens }: Term, names: readonly string[]): CutWord[] {
  const run = tokens.map(({ folded }) => folded).join("");
  const within = names.filter((name) => run.includes(name)).sort((a, b) => b.length - a.length);
  if (within.length === 0) return segmentsOf(run);
  // Of what a pattern with one group parts, every other piece is what it matched.
  const pieces = run.split(new RegExp(`(${within.join("|")})`, "u"));
  return pieces.flatMap((piece, index) => (index % 2 === 1 ? [{ written: piece, isNamed: true }] : segmentsOf(piece)));
}

function segmentsOf(run: string): CutWord[] {
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(run)];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [{ written: segment, isNamed: false }] : []));
}

function isShort(word: string): boolean {
  return Array.from(word).length < 2;
}

function trimmed(written: string): string {
  return written.replace(/^[^\p{L}\p{M}\p{N}]+/u, "").replace(/[^\p{L}\p{M}\p{N}*]+$/u, "");
}

/** What is asked twice is looked for once. */
function distinct<Part>(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
