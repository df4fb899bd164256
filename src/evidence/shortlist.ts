import { word } from "./words.js";

/** Letters by which two words may be the same, one of them misread or inflected. */
const BEGINNING = 4;
/** What a word counts that only begins as one that is wanted. */
const BEGINNING_COUNTS = 0.3;

/** What holds less than this share of what the best holds is not like the words in any telling way. */
const LEAST_SHARE = 0.4;

/** A part of a text, and which of the wanted words and beginnings stand in it. */
interface Entry<Item> {
  readonly item: Item;
  readonly length: number;
  readonly words: readonly string[];
}

/** Finds which parts of texts are worth a closer look: those that hold most of the wanted words, rare ones before all. */
export class Shortlist<Item> {
  readonly #wanted: ReadonlySet<string>;
  /** Beginnings of wanted words, marked as such. */
  readonly #beginnings: ReadonlySet<string>;
  readonly #folded: (word: string) => string;
  readonly #entries: Entry<Item>[] = [];
  readonly #holding = new Map<string, number>();

  constructor(wanted: readonly string[], folded: (word: string) => string) {
    this.#wanted = new Set(wanted);
    this.#beginnings = new Set(wanted.filter(({ length }) => length > BEGINNING).map(beginningOf));
    this.#folded = folded;
  }

  add(item: Item, text: string): void {
    const words = new Set<string>();
    for (const spelling of new Set(text.normalize("NFKC").toLowerCase().match(word))) {
      const folded = this.#folded(spelling);
      if (this.#wanted.has(folded)) words.add(folded);
      else if (this.#beginnings.has(beginningOf(folded))) words.add(beginningOf(folded));
    }
    for (const one of words) this.#holding.set(one, (this.#holding.get(one) ?? 0) + 1);
    if (words.size > 0) this.#entries.push({ item, length: text.length, words: [...words] });
  }

  /** The shorter first among those that hold as much. */
  best(most: number): Item[] {
    const weigh = ({ words }: Entry<Item>): number => words.reduce((sum, one) => sum + this.#weightOf(one), 0);
    const weighed = this.#entries
      .map((entry) => ({ ...entry, weight: weigh(entry) }))
      .sort((a, b) => b.weight - a.weight || a.length - b.length);
    const least = LEAST_SHARE * (weighed[0]?.weight ?? 0);
    return weighed
      .filter(({ weight }) => weight >= least)
      .slice(0, most)
      .map(({ item }) => item);
  }

  #weightOf(one: string): number {
    const rarity = Math.log1p(this.#entries.length / (this.#holding.get(one) ?? 1));
    return one.endsWith("*") ? rarity * BEGINNING_COUNTS : rarity;
  }
}

function beginningOf(word: string): string {
  return `${word.slice(0, BEGINNING)}*`;
}
