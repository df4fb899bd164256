import { isMeant } from "../../parts/resting-key.js";
import type { ChosenPlace, ReadingState } from "./address.js";
import type { Piece } from "./pieces.js";
import type { EvidenceRead, Resting, RestingGroup } from "./resting.js";

/** A piece of a paragraph with all that rests on it, and whether it is lit. */
export interface MarkedPiece {
  readonly start: number;
  readonly end: number;
  readonly resting: readonly Resting[];
  readonly isLit: boolean;
  /** Whether the reader chose this very piece. */
  readonly isChosen: boolean;
}

/** What of a paragraph is lit: by what rests on it, or by the place that the reader chose. */
export function markedPieces(
  pieces: readonly Piece<EvidenceRead>[],
  groups: readonly RestingGroup[],
  isAt: (start: number) => boolean,
  on: string,
): MarkedPiece[] {
  const all = groups.flatMap(({ resting }) => resting);
  return pieces.map(({ start, end, of }) => {
    const resting = all.filter(({ passages }) => passages.some((passage) => of.includes(passage)));
    const isChosen = resting.length > 0 && isAt(start);
    return { start, end, resting, isChosen, isLit: isChosen || resting.some(({ key }) => isMeant(key, on)) };
  });
}

/** The chosen place within a paragraph; undefined where none of its stretches is chosen. */
export function startIn(number: number, at: ChosenPlace | undefined): number | undefined {
  return at?.paragraph === number ? at.start : undefined;
}

/** Whether the reader has something lit: the marks of all else stand back then. */
export function isAnythingLit({ on, at }: ReadingState): boolean {
  return on !== "" || at?.start !== undefined;
}
