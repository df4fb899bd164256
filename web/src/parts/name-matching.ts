import type { Named } from "./naming.js";

/** Letters of their own that are looked for as if they were accented ones. */
const strokes: Readonly<Record<string, string>> = { ø: "o", đ: "d", ł: "l", ħ: "h", ŧ: "t", ı: "i", æ: "ae", œ: "oe" };

/**
 * Whether a thing is called as somebody writes: every word, or run of Chinese, stands somewhere in one of its names, of
 * whichever language, or in its slug. Case, accents, the width of letters and whatever is neither letter nor number do
 * not count.
 */
export function nameMatcher(written: string): (named: Named, slug: string) => boolean {
  const words = wordsIn(written);
  return (named, slug) => {
    if (words.length === 0) return true;
    const all = allWordsOf(named, slug);
    return words.every((word) => all.includes(word));
  };
}

/** What things are called, as it is looked for: whoever writes looks through all of them at every letter. */
const known = new WeakMap<Named, { readonly slug: string; readonly words: string }>();

function allWordsOf(named: Named, slug: string): string {
  const before = known.get(named);
  if (before?.slug === slug) return before.words;
  const { name, labels, altLabels = [] } = named;
  const words = [name, ...[...labels, ...altLabels].map(({ value }) => value), slug].flatMap(wordsIn).join(" ");
  known.set(named, { slug, words });
  return words;
}

function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    // By way of upper case, which has ß as SS.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øđłħŧıæœ]/g, (letter) => strokes[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
