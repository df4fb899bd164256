/** Words whatever way they were typed or printed: what a quotation may change without changing a word is alike. */
import { type ReadingForm, readingForm } from "./reading-form.js";

const plain = /^[ -~]*$/;

/**
 * Brings text into the form in which a quotation is held against its source: reading form (one kind of quotation marks, dashes
 * and blanks, Unicode NFKC, words that a line's end divides in one piece), and all letters small. Takes time in proportion to
 * the text.
 */
export function normalForm(original: string): ReadingForm {
  const form = readingForm(original);
  if (plain.test(form.text)) return { ...form, text: form.text.toLowerCase() };
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = "";
  let unit = 0;
  for (const character of form.text) {
    const small = inSmallLetters(character);
    for (let at = 0; at < small.length; at += 1) {
      starts.push(form.starts[unit] ?? 0);
      ends.push(form.ends[unit + character.length - 1] ?? 0);
    }
    text += small;
    unit += character.length;
  }
  return { text, starts, ends };
}

/** By way of capitals, so that `ß` and `SS`, `ς` and `Σ` are alike. */
function inSmallLetters(character: string): string {
  return character.toUpperCase().toLowerCase();
}

/**
 * Letters and digits alone, in a form that costs little to make: words whose normal form stands in that of a text have theirs
 * in that of the text as well, but not the other way round.
 */
export function lettersOf(text: string): string {
  const letters = text.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
  return letters.replace(/[^\p{L}\p{N}]+/gu, "").replaceAll("ς", "σ");
}

const aroundAll = /^\s*(?:["“”„«»「『‘'](.+)["“”„«»」』’'])\s*$/su;

/** Words without the quotation marks that stand around all of them, and blanks. */
export function unquoted(words: string): string {
  return (aroundAll.exec(words)?.[1] ?? words).trim();
}
