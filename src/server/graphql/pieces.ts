/** Text, or what becomes text. */
export type Written = string | Promise<string>;

/** Puts text together in order, though some of it may be written later. */
export class Pieces {
  #text: string;
  /** What stands from the first piece on that is written later; undefined while there is none. */
  #rest: Written[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  add(before: string, written: Written): void {
    if (this.#rest !== undefined) this.#rest.push(before, written);
    else if (typeof written === "string") this.#text += before + written;
    else this.#rest = [this.#text + before, written];
  }

  /** The whole, which ends so. */
  ended(end: string): Written {
    if (this.#rest === undefined) return this.#text + end;
    // Text that is joined is copied, and once more by each piece that it stands in; text that is added to is not.
    return Promise.all(this.#rest).then((pieces) => pieces.reduce((text, piece) => text + piece, "") + end);
  }

  /** Lets go what is still to come: where it fails, it fails for nobody. */
  abandon(): void {
    void Promise.allSettled(this.#rest ?? []);
  }
}

/**
 * The same text, whose pieces are joined. Text that was added to stays in pieces until somebody reads it: each takes as much
 * memory as thirty letters, and a large answer has thousands, which the collector of garbage then moves about again and again.
 */
export function inOnePiece(text: string): string {
  // Whatever reads the text joins it; what it is as a number is known from its first letter.
  Number(text);
  return text;
}
