import { type Analysis, wholeText } from "./lexemes.js";
import type { Token } from "./tokens.js";

/** Words of an edition that can be offered to a reader; those met first, which are names and titles, where there are more. */
const MOST_WORDS = 50_000;
/** Parts of a word that is offered whole, such as non-alignment; characters of a name that is written without blanks. */
const MOST_PARTS = 4;
const MOST_CHARACTERS = 12;
const SHORTEST = 3;
/** One sign between its parts makes them one word to a reader. */
const sign = /^[-‐‑'’·.]$/u;

interface Word {
  written: string;
  texts: number;
}

/** The words that stand in the texts of an edition, as they are written there. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();

  add(analysis: Analysis): void {
    const inText = new Map<string, string>();
    for (const { folded, written } of offered(analysis)) if (!inText.has(folded)) inText.set(folded, written);
    for (const [folded, written] of inText) this.#count(folded, written);
  }

  /** The words, those first that stand in most texts. */
  lists(): { readonly words: string[]; readonly written: string[]; readonly texts: number[] } {
    const words = [...this.#words].sort(([, a], [, b]) => b.texts - a.texts);
    return {
      words: words.map(([folded]) => folded),
      written: words.map(([, { written }]) => written),
      texts: words.map(([, { texts }]) => texts),
    };
  }

  #count(folded: string, written: string): void {
    const known = this.#words.get(folded);
    if (known === undefined) {
      if (this.#words.size < MOST_WORDS) this.#words.set(folded, { written, texts: 1 });
      return;
    }
    known.texts += 1;
    // A capital at the beginning of a sentence is none of the word's.
    if (known.written !== written && written === written.toLowerCase()) known.written = written;
  }
}

interface Offered {
  readonly folded: string;
  readonly written: string;
}

/** Words, names without blanks, and words of several parts. */
function* offered({ text, tokens }: Analysis): Generator<Offered> {
  const whole = wholeText(text);
  for (let index = 0; index < tokens.length; ) {
    let end = index + 1;
    while (end < tokens.length && goesOn(whole, tokens[end - 1], tokens[end])) end += 1;
    const parts = tokens.slice(index, end);
    if (parts[0]?.run === undefined) yield* wordsOffered(whole, parts);
    else if (parts.length > 1 && parts.length <= MOST_CHARACTERS) yield asOne(whole, parts);
    index = end;
  }
}

function* wordsOffered(text: string, parts: readonly Token[]): Generator<Offered> {
  for (const part of parts) if (part.folded.length >= SHORTEST) yield asOne(text, [part]);
  if (parts.length > 1 && parts.length <= MOST_PARTS) yield asOne(text, parts);
}

function asOne(text: string, parts: readonly Token[]): Offered {
  const written = text.slice(parts[0]?.start, parts.at(-1)?.end).normalize("NFC");
  return { folded: parts.map(({ folded }) => folded).join(""), written };
}

function goesOn(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.run !== undefined) return before.run === "goes on";
  return after.run === undefined && sign.test(text.slice(before.end, after.start));
}
