/** A piece of a difference: words that both have, that are printed alone, or that were given alone. */
export interface Piece {
  readonly of: "both" | "printed" | "given";
  readonly words: string;
}

/** The pieces of a difference as the API writes it: `[-printed-]{+given+}`. */
export function piecesOf(difference: string): Piece[] {
  return difference
    .split(/(\[-.*?-\]|\{\+.*?\+\})/s)
    .filter((part) => part !== "")
    .map((part): Piece => {
      const [, printed] = /^\[-(.*)-\]$/s.exec(part) ?? [];
      if (printed !== undefined) return { of: "printed", words: printed };
      const [, given] = /^\{\+(.*)\+\}$/s.exec(part) ?? [];
      return given === undefined ? { of: "both", words: part } : { of: "given", words: given };
    });
}
