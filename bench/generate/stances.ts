/** The stances of a corpus, era by era and entry by entry: what is held is one era's pairs of principle and kind. */
import type { StanceKind } from "../../src/comparison/attestation.js";
import type { Random } from "./random.js";
import { MOST_SPANS, repeatableKinds, type Size } from "./size.js";
import { slugs, span } from "./span.js";
import { phrase } from "./words.js";
import { dealt, Zipf } from "./zipf.js";

/** What one file holds at most: the product reads them one by one, each whole. */
const STANCES_A_FILE = 2_000;

/** A file of stances: its name, and its entries. */
export interface StanceFile {
  readonly name: string;
  readonly entries: Iterable<string>;
}

/** Files must be written in the order in which they come, each to its end: all of them draw on one row of numbers. */
export function* stanceFiles(size: Size, random: Random): Generator<StanceFile> {
  const perEra = dealt(size.stances, size.eras, 0.5, size.principles * repeatableKinds.length);
  const ranks = random.permutation(size.eras);
  const writer = new StanceWriter(size, random);
  for (let era = 1; era <= size.eras; era += 1) {
    writer.open(era);
    let left = perEra[ranks[era - 1] ?? 0] ?? 0;
    for (let part = 1; left > 0; part += 1) {
      const count = Math.min(left, STANCES_A_FILE);
      yield {
        name: `${String(era).padStart(4, "0")}-${String(part).padStart(3, "0")}.yaml`,
        entries: writer.some(count),
      };
      left -= count;
    }
  }
}

class StanceWriter {
  readonly #size: Size;
  readonly #random: Random;
  readonly #principle: Zipf;
  readonly #leader: Zipf;
  readonly #attested = new Set<number>();
  readonly #coded = new Set<number>();
  #era = 1;
  #stancesLeft: number;
  #spansLeft: number;

  constructor(size: Size, random: Random) {
    this.#size = size;
    this.#random = random;
    this.#principle = new Zipf(size.principles, 0.5);
    this.#leader = new Zipf(size.leaders, 0.6);
    this.#stancesLeft = size.stances;
    this.#spansLeft = size.evidence;
  }

  open(era: number): void {
    this.#era = era;
    this.#coded.clear();
  }

  *some(count: number): Generator<string> {
    for (let written = 0; written < count; written += 1) yield this.#stance();
  }

  #stance(): string {
    const random = this.#random;
    const { principle, kind } = this.#freePair();
    const name = `principle ${principle + 1}`;
    return `- era: era-${this.#era}
  principle: principle-${principle + 1}
  kind: ${kind}
  summary: The source presents ${name} as ${kind.toLowerCase()}, ${phrase(random, 5, 25)}.
${this.#links("leaders", this.#leaders())}${this.#links("events", this.#linked(this.#size.events, 0.25))}${this.#links("quotes", this.#linked(this.#size.quotes, 0.1))}  evidence:
${Array.from({ length: this.#spans() }, () => span(random, name)).join("")}`;
  }

  /** A pair that the era has not yet; where the one drawn is taken, the next that is free. */
  #freePair(): { readonly principle: number; readonly kind: StanceKind } {
    const kinds = repeatableKinds.length;
    const principle = this.#principle.draw(this.#random);
    let pair = principle * kinds + this.#random.whole(0, kinds - 1);
    while (this.#coded.has(pair)) pair = (pair + 1) % (this.#size.principles * kinds);
    return this.#taken(pair);
  }

  /** Most principles are introduced where they are first attested, and none anywhere else. */
  #taken(pair: number): { readonly principle: number; readonly kind: StanceKind } {
    const principle = Math.floor(pair / repeatableKinds.length);
    this.#coded.add(pair);
    const isFirst = !this.#attested.has(principle);
    this.#attested.add(principle);
    const introduced = isFirst && this.#random.happens(0.8);
    return {
      principle,
      kind: introduced ? "INTRODUCED" : (repeatableKinds[pair % repeatableKinds.length] ?? "APPLIED"),
    };
  }

  #leaders(): number[] {
    const { leaders } = this.#size;
    return leaders === 0 ? [] : this.#leader.some(this.#random, Math.min(leaders, this.#random.count(1.2, 8)));
  }

  #linked(known: number, mean: number): number[] {
    const count = Math.min(known, this.#random.count(mean, 5));
    return [...new Set(Array.from({ length: count }, () => this.#random.whole(0, known - 1)))];
  }

  #links(key: "leaders" | "events" | "quotes", ranks: readonly number[]): string {
    return ranks.length > 0 ? `  ${key}: ${slugs(key.slice(0, -1), ranks)}\n` : "";
  }

  /** How many spans the next stance rests on: what is left is kept enough for all that come, and spent by the last. */
  #spans(): number {
    const [stances, spans] = [this.#stancesLeft, this.#spansLeft];
    const fewest = Math.max(1, spans - (stances - 1) * MOST_SPANS);
    const most = Math.min(MOST_SPANS, spans - (stances - 1));
    const drawn = stances === 1 ? spans : 1 + this.#random.count(spans / stances - 1, MOST_SPANS - 1);
    const count = Math.min(most, Math.max(fewest, drawn));
    this.#stancesLeft -= 1;
    this.#spansLeft -= count;
    return count;
  }
}
