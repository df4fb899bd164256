import type { StanceKind } from "../api/generated/graphql.js";
import type { Words } from "../messages/words.js";

/** The kinds of stance in the order in which they are shown everywhere. */
export const kindOrder = [
  "INTRODUCED",
  "REAFFIRMED",
  "EXTENDED",
  "NARROWED",
  "REINTERPRETED",
  "APPLIED",
  "REJECTED",
  "ABANDONED",
] as const;

/** A shape for each in a square of 16 by 16: kinds are told apart without colour. */
export const kindShapes: Readonly<Record<StanceKind, string>> = {
  INTRODUCED: "M8 .5 9.9 6.1 15.5 8 9.9 9.9 8 15.5 6.1 9.9.5 8 6.1 6.1Z",
  REAFFIRMED: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2.6a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z",
  EXTENDED: "M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z",
  NARROWED: "M1.5 6h13v4h-13Z",
  REINTERPRETED: "M8 1.5 14.5 8 8 14.5 1.5 8Zm0 3.2V11.3L11.3 8Z",
  APPLIED: "M3.5 2.5 14 8 3.5 13.5Z",
  REJECTED: "M4 1.5 8 5.5l4-4L14.5 4l-4 4 4 4-2.5 2.5-4-4-4 4L1.5 12l4-4-4-4Z",
  ABANDONED: "M1.5 2.5h13L8 14.5Zm3.6 2.2L8 10.3l2.9-5.6Z",
};

const opposing: readonly StanceKind[] = ["REJECTED", "ABANDONED"];

/** The position that kinds come to where any of them turns against the principle, as the API has positions. */
export function turnedPosition(given: readonly StanceKind[]): "OPPOSED" | "BOTH" | undefined {
  const against = given.filter((kind) => opposing.includes(kind)).length;
  if (against === 0) return undefined;
  return against === given.length ? "OPPOSED" : "BOTH";
}

/** That a principle is turned against, or both held and turned against; nothing where it is simply held. */
export function positionWord(words: Words, given: readonly StanceKind[]): string {
  const position = turnedPosition(given);
  return position ? words.positions[position].word : "";
}

/** The class by which style sheets show a position, in addition to the marks; none where the principle is simply held. */
export function positionClass(given: readonly StanceKind[]): string | undefined {
  const position = turnedPosition(given);
  return position && `position-${position.toLowerCase()}`;
}

/** Sorts kinds into the order in which they are shown. */
export function inOrder(given: readonly StanceKind[]): StanceKind[] {
  return kindOrder.filter((kind) => given.includes(kind));
}

/** The kinds in words, and what they come to where that is no simple holding: `reaffirmed, rejected: held and turned against`. */
export function treatedWords(words: Words, given: readonly StanceKind[]): string {
  return [kindWords(words, given), positionWord(words, given)].filter((said) => said !== "").join(words.colon);
}

/** The kinds in words, for labels and tables: `reaffirmed, extended`. */
export function kindWords(words: Words, given: readonly StanceKind[]): string {
  return inOrder(given)
    .map((kind) => words.kinds[kind].word)
    .join(words.comma);
}
