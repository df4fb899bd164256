import type { StanceKind } from "../../api/generated/graphql.js";
import { inOrder, kinds } from "../../parts/stance-kinds.js";

/** The kinds of stance that are chosen, in words: `extended or applied`; empty: all of them count. */
export function choiceWords(chosen: readonly StanceKind[]): string {
  return inOrder(chosen)
    .map((kind) => kinds[kind].word)
    .join(" or ");
}
