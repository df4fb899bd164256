import type { StanceKind } from "../api/generated/graphql.js";

interface Kind {
  readonly word: string;
  /** What it says of the source, for a legend. */
  readonly meaning: string;
  /** A shape of its own in a square of 16 by 16: kinds are told apart without colour. */
  readonly path: string;
}

/** The kinds of stance in the order in which they are shown everywhere. */
export const kindOrder = ["INTRODUCED", "REAFFIRMED", "EXTENDED", "REINTERPRETED", "APPLIED"] as const;

export const kinds: Readonly<Record<StanceKind, Kind>> = {
  INTRODUCED: {
    word: "introduced",
    meaning: "first put forward in this era",
    path: "M8 .5 9.9 6.1 15.5 8 9.9 9.9 8 15.5 6.1 9.9.5 8 6.1 6.1Z",
  },
  REAFFIRMED: {
    word: "reaffirmed",
    meaning: "held on to from earlier",
    path: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2.6a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z",
  },
  EXTENDED: { word: "extended", meaning: "given more scope or content", path: "M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z" },
  REINTERPRETED: {
    word: "reinterpreted",
    meaning: "given another meaning or direction",
    path: "M8 1.5 14.5 8 8 14.5 1.5 8Zm0 3.2V11.3L11.3 8Z",
  },
  APPLIED: { word: "applied", meaning: "acted on", path: "M3.5 2.5 14 8 3.5 13.5Z" },
};

/** Sorts kinds into the order in which they are shown. */
export function inOrder(given: readonly StanceKind[]): StanceKind[] {
  return kindOrder.filter((kind) => given.includes(kind));
}

/** The kinds in words, for labels and tables: `reaffirmed, extended`. */
export function kindWords(given: readonly StanceKind[]): string {
  return inOrder(given)
    .map((kind) => kinds[kind].word)
    .join(", ");
}
