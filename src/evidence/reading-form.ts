/** Text as a reader sees it: what differs only in how it was typed or printed is alike. */

/** A text in reading form, and where each of its UTF-16 code units came from. */
export interface ReadingForm {
  readonly text: string;
  /** By code unit of `text`: first code point of the original that it stands for, and the one after the last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters that are in reading form as they stand, as most are; or a character with the marks that combine with it. */
const part = /[!-,.-_a-~]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;
const asItStands = /^[!-,.-_a-~]+$/;
/** Shown by nothing: soft hyphens, joiners, marks of direction and of byte order. */
const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+$/;
const blank = /^\s+$/;
const lineEnd = /[\n\r\u2028\u2029]/;
const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″〝〞＂]/gu, '"'],
  [/[‘’‚‛‹›′`´＇]/gu, "'"],
  [/[‐‑‒–—―−﹘﹣－]/gu, "-"],
];
/** Scripts that write no blanks between words: a line's end within them separates nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，；：？！「」『』（）]/u;

/**
 * Brings text into reading form: compatible characters and ligatures in one form (Unicode NFKC), one kind of quotation marks
 * and dashes, any run of blanks and line ends as one blank (none between Han or kana), a word that a hyphen divides at a
 * line's end in one piece, invisible characters left out. Takes time in proportion to the text.
 */
export function readingForm(original: string): ReadingForm {
  const pieces: Piece[] = [];
  let point = 0;
  /** Where the blanks began that came since the last character, and whether a line ended among them. */
  let blanks: { readonly start: number; readonly endsLine: boolean } | undefined;
  for (const [cluster] of original.matchAll(part)) {
    const start = point;
    const isPlain = asItStands.test(cluster);
    point += isPlain || cluster.length === 1 ? cluster.length : Array.from(cluster).length;
    if (invisible.test(cluster)) continue;
    if (blank.test(cluster)) {
      blanks = { start: blanks?.start ?? start, endsLine: blanks?.endsLine === true || lineEnd.test(cluster) };
      continue;
    }
    const text = isPlain ? cluster : inOneForm(cluster);
    if (blanks) join(pieces, text, { ...blanks, end: start });
    blanks = undefined;
    pieces.push({ text, start, end: point });
  }
  return together(pieces);
}

function inOneForm(cluster: string): string {
  return alike.reduce((form, [marks, one]) => form.replace(marks, one), cluster.normalize("NFKC"));
}

/** A stretch in reading form, and the code points of the original that it stands for: each for one, where it is as it stood. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function together(pieces: readonly Piece[]): ReadingForm {
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const { text, start, end } of pieces) {
    const isPlain = asItStands.test(text) && text.length === end - start;
    for (let unit = 0; unit < text.length; unit += 1) {
      starts.push(isPlain ? start + unit : start);
      ends.push(isPlain ? start + unit + 1 : end);
    }
  }
  return { text: pieces.map(({ text }) => text).join(""), starts, ends };
}

/** What blanks become between what was read so far and what follows: nothing, or one blank. */
function join(pieces: Piece[], next: string, blanks: { start: number; end: number; endsLine: boolean }): void {
  const [before, last] = pieces.slice(-2);
  const previous = last ?? before;
  if (previous === undefined) return;
  if (blanks.endsLine && last?.text === "-" && /\p{L}\p{M}*$/u.test(before?.text ?? "") && /^\p{Ll}/u.test(next))
    pieces.pop();
  else if (!unspaced.test(previous.text) || !unspaced.test(next))
    pieces.push({ text: " ", start: blanks.start, end: blanks.end });
}
