/**
 * How a text falls into what it is found by, the same at import (what is indexed), at query time (what is looked for) and when
 * a match is shown. Knows Unicode, and no language.
 */
import { foldedForm, plainForm } from "./fold.js";

/** A word, or one character of a script that writes words without blanks between them. */
export interface Token {
  /** Where it stands, in UTF-16 code units; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
  /** As it is written, in small letters and one normal form. */
  readonly plain: string;
  /** As it is found. */
  readonly folded: string;
  /** For characters of such scripts: whether the next token goes on with the same run of them. */
  readonly run?: "goes on" | "ends";
}

const unspaced = ["Han", "Hira", "Kana", "Bopo", "Hang", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
/** Signs of tone beside Bopomofo, of which Unicode says that they are letters: they are marks to a reader, and are not read. */
const tones = "\\u02C7\\u02C9-\\u02CB";
/** An apostrophe that Unicode says is a letter, of Thai too. It stands between tokens as the others do. */
const letterApostrophe = "\\u02BC";
const character = `(?=[\\p{L}\\p{N}])(?![${tones}${letterApostrophe}])[${unspaced}]`;
/** With its marks; a syllable of Hangul may come in letters. */
const unit = `(?:[\\u1100-\\u115F\\uA960-\\uA97C][\\u1160-\\u11A7\\uD7B0-\\uD7C6]*|${character})[\\p{M}${tones}\\uFF9E\\uFF9F\\u11A8-\\u11FF\\uD7CB-\\uD7FB]*`;
/** Soft hyphens and joiners are written within words, and not read. */
const word = `(?:(?!${character}|${letterApostrophe})[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060\\uFEFF])+`;
const pieces = new RegExp(`[A-Za-z0-9]+(?![A-Za-z0-9]|[^\\0-\\x7F])|(?:${unit})+|${word}`, "gu");
const units = new RegExp(unit, "gu");

/** The tokens of a text, in their order; read one by one, so that nobody waits for the end of a long one. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (isUnspaced(piece)) yield* charactersOf(piece, index);
    else {
      const plain = plainForm(piece);
      const folded = foldedForm(plain);
      if (isRead.test(folded)) yield { start: index, end: index + piece.length, plain, folded };
    }
  }
}

/** Marks alone are no word. */
const isRead = /[\p{L}\p{N}]/u;
const startsUnspaced = new RegExp(`^${unit}`, "u");

function isUnspaced(piece: string): boolean {
  return piece.charCodeAt(0) > 0x7f && startsUnspaced.test(piece);
}

/** Most characters by far, which have one form only. */
const isPlain = /^[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]$/;

function* charactersOf(run: string, offset: number): Generator<Token> {
  for (const { 0: written, index } of run.matchAll(units)) {
    const end = index + written.length;
    const plain = isPlain.test(written) ? written : plainForm(written);
    yield {
      start: offset + index,
      end: offset + end,
      plain,
      folded: plain,
      run: end < run.length ? "goes on" : "ends",
    };
  }
}

const apostrophe = /^['’‘ʼ׳״＇"]$/u;

/** Whether a sign between two tokens, with nothing else beside it, makes them one word to a reader: don't, U.S. */
function joins(sign: string, before: Token, after: Token): boolean {
  if (before.run !== undefined || after.run !== undefined) return false;
  return apostrophe.test(sign) || (sign === "." && isLetter(before) && isLetter(after));
}

function isLetter({ folded }: Token): boolean {
  return /^\p{L}$/u.test(folded);
}

/** Tokens that are also read as one word: `first` and `last` by their place in the list. */
export interface Joined {
  readonly first: number;
  readonly last: number;
  readonly plain: string;
  readonly folded: string;
}

/** Where the tokens of a text make one word with the signs between them left out: U.S. is also `us`, don't also `dont`. */
export function* joinedWords(text: string, tokens: readonly Token[]): Generator<Joined> {
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (last + 1 < tokens.length && isJoined(text, tokens[last], tokens[last + 1])) last += 1;
    if (last > first) yield { first, last, ...joinedForm(tokens.slice(first, last + 1)) };
    first = last + 1;
  }
}

function isJoined(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || after.start - before.end !== 1) return false;
  return joins(text.charAt(before.end), before, after);
}

/** Words written as one. */
export function joinedForm(tokens: readonly Token[]): Pick<Token, "plain" | "folded"> {
  const plain = plainForm(tokens.map((token) => token.plain).join(""));
  return { plain, folded: foldedForm(plain) };
}
