import type { StanceFilter } from "../../api/generated/graphql.js";
import type { Cell, Choice } from "./rows.js";

/** A list in an argument has at most so many entries (docs/limits.md). */
export const MOST_IN_A_LIST = 100;

/** The stances behind a cell, as they are asked for. */
export interface Behind {
  readonly filter: StanceFilter;
  /** On how many principles the cell has stances; of more than can be named in one question, the first are asked for. */
  readonly attested: number;
}

/** Asks for the stances that a cell shows, and no others; of a cell that shows none, for those on its own principle. */
export function behind(cell: Cell, principle: string, era: string, { kinds, leader }: Choice): Behind {
  const attested = new Set([...cell.own, ...cell.below].map((stance) => stance.principle.slug));
  return {
    filter: {
      eras: [era],
      principles: attested.size === 0 ? [principle] : [...attested].slice(0, MOST_IN_A_LIST),
      ...(kinds.length > 0 && { kinds: [...kinds] }),
      ...(leader !== "" && { leaders: [leader] }),
    },
    attested: attested.size,
  };
}
