/** From a query to what PostgreSQL is asked: the text of a `tsquery` in pieces, whose words it fills in with their stems. */
import { withoutArticle } from "./fold.js";
import { pairAt, STEM, type Stemmable } from "./lexemes.js";
import type { Numerals } from "./numerals.js";
import type { AskedToken, Query, Term } from "./query.js";

/** A piece of the text of a `tsquery`: a word, with what stands before and after it. */
export interface Piece {
  readonly n: number;
  /** Number of the term to which it belongs. */
  readonly term: number;
  readonly before: string;
  /** As it is found. */
  readonly word: string;
  /** What the dictionary is asked for the stem of; null: it has none. */
  readonly plain: string | null;
  /** Whether all that begins so is meant. */
  readonly beginning: boolean;
  /** Other terms of the index that say the same. */
  readonly others: readonly string[];
  readonly after: string;
}

/** A term of the query, which its pieces make up. */
export interface AskedTerm {
  readonly term: number;
  /** Number of the side of an `or`. */
  readonly side: number;
  readonly before: string;
  readonly excluded: boolean;
  /** Whether it need not be there where it is a word that says nothing in its language (the, of), and others say something. */
  readonly droppable: boolean;
  /** Whether it must be there even where nothing holds all terms: who writes an operator means it. */
  readonly required: boolean;
  /** When it is tried where nothing holds all terms: names of the corpus first (0), small numbers, which stand everywhere, last (2). */
  readonly turn: 0 | 1 | 2;
  readonly written: string;
}

/** Pieces that match where they stand at these distances from the first. */
export type Sequence = readonly { readonly n: number; readonly offset: number; readonly width: number }[];

export interface Asked {
  readonly terms: readonly AskedTerm[];
  readonly pieces: readonly Piece[];
  /** What is marked where it is found. */
  readonly sequences: readonly Sequence[];
}

export function askedBy(query: Query, numerals: Numerals): Asked {
  const terms: AskedTerm[] = [];
  const pieces: Piece[] = [];
  const sequences: Sequence[] = [];
  for (const [side, all] of query.entries())
    for (const [index, of] of all.entries()) {
      const term = terms.length;
      const found = sequencesOf(of, numerals);
      const first = pieces.length;
      terms.push({
        term,
        side,
        before: `${linkBefore(side, index)}${of.isExcluded ? "!" : ""}`,
        ...rulesOf(of),
        turn: turnOf(of),
        written: of.written,
      });
      for (const piece of piecesOf(found)) pieces.push({ n: pieces.length, term, ...piece });
      if (!of.isExcluded) sequences.push(...numbered(found, first));
    }
  return { terms, pieces, sequences };
}

function linkBefore(side: number, index: number): string {
  if (index > 0) return " & ";
  return side > 0 ? " | " : "";
}

function rulesOf(term: Term): Pick<AskedTerm, "excluded" | "droppable" | "required"> {
  const { tokens, isExcluded, isQuoted } = term;
  const required = !isExcluded && (isQuoted || tokens.some(({ isBeginning }) => isBeginning));
  return { excluded: isExcluded, droppable: isPlainWord(term), required };
}

/** The sequences of a term, any of which may stand there, as text: (a <-> b | ab). */
function piecesOf(sequences: readonly (readonly Leaf[])[]): Omit<Piece, "n" | "term">[] {
  const pieces = sequences.flatMap((sequence, index) =>
    sequence.map((leaf, place) => ({
      before: place > 0 || index === 0 ? distance(sequence, place) : " | ",
      after: "",
      ...termsOf(leaf),
    })),
  );
  const last = pieces.length - 1;
  return pieces.map((piece, index) => ({
    ...piece,
    before: index === 0 ? `(${piece.before}` : piece.before,
    after: index === last ? ")" : "",
  }));
}

function numbered(sequences: readonly (readonly Leaf[])[], first: number): Sequence[] {
  let next = first;
  return sequences.map((sequence) =>
    sequence.map(({ offset, width }) => {
      next += 1;
      return { n: next - 1, offset, width };
    }),
  );
}

function turnOf({ isNamed, tokens }: Term): AskedTerm["turn"] {
  if (isNamed) return 0;
  return tokens.every(({ folded }) => /^\d{1,2}$/.test(folded)) ? 2 : 1;
}

function isPlainWord({ tokens, isExcluded, isQuoted }: Term): boolean {
  const [token] = tokens;
  return !isExcluded && !isQuoted && tokens.length === 1 && token?.run === undefined && !token?.isBeginning;
}

interface Leaf {
  readonly word: Stemmable;
  readonly kind: "word" | "beginning" | "characters";
  /** How many tokens after the first. */
  readonly offset: number;
  /** How many tokens it covers. */
  readonly width: number;
  /** Words that say the same: the number in digits, or spelled out. */
  readonly others: readonly string[];
}

function sequencesOf({ tokens, joined }: Term, numerals: Numerals): Leaf[][] {
  const asWritten = tokens.flatMap((token, index) => leafOf(tokens, token, { offset: index, numerals }));
  const asOne: Leaf[][] = joined ? [[{ word: joined, kind: "word", offset: 0, width: 1, others: [] }]] : [];
  if (tokens.some(({ run, isBeginning }) => run !== undefined || isBeginning)) return [asWritten];
  const words = tokens.map(({ folded }) => folded);
  const inOtherLength = numerals(words).filter((writing) => writing.length > 1 || words.length > 1);
  return [asWritten, ...asOne, ...inOtherLength.map(leavesOf)];
}

function leavesOf(words: readonly string[]): Leaf[] {
  return words.map((word, offset) => ({
    word: { plain: word, folded: word },
    kind: "word",
    offset,
    width: 1,
    others: [],
  }));
}

interface Place {
  readonly offset: number;
  readonly numerals: Numerals;
}

function leafOf(tokens: readonly AskedToken[], token: AskedToken, { offset, numerals }: Place): Leaf[] {
  if (token.run === undefined) {
    const others = numerals([token.folded]).filter((writing) => writing.length === 1);
    const kind = token.isBeginning ? "beginning" : "word";
    return [{ word: token, kind, offset, width: 1, others: others.flat() }];
  }
  if (token.run === "goes on") {
    const pair = pairAt(tokens, offset);
    return [{ word: { plain: pair, folded: pair }, kind: "characters", offset, width: 2, others: [] }];
  }
  // The last of several is in the pair before it; one alone begins any pair.
  if (tokens[offset - 1]?.run === "goes on") return [];
  return [{ word: token, kind: "beginning", offset, width: 1, others: [] }];
}

function distance(sequence: readonly Leaf[], place: number): string {
  const [before, here] = [sequence[place - 1], sequence[place]];
  return before && here ? ` <${here.offset - before.offset}> ` : "";
}

function termsOf({ word, kind, others }: Leaf): Pick<Piece, "word" | "plain" | "beginning" | "others"> {
  const { plain, folded } = word;
  if (kind !== "word") return { word: folded, plain: null, beginning: kind === "beginning", others: [] };
  const bare = withoutArticle(folded);
  const forms = [`${STEM}${folded}`, ...(bare === undefined ? [] : [bare, `${STEM}${bare}`])];
  return { word: folded, plain, beginning: false, others: [...forms, ...others] };
}
