import type { StanceKind } from "../../api/generated/graphql.js";
import type { Words } from "../../messages/words.js";
import { inOrder } from "../../parts/stance-kinds.js";

/** The kinds of stance that are chosen, in words; none: all of them count. */
export function chosenWords({ kinds }: Words, chosen: readonly StanceKind[]): readonly string[] {
  return inOrder(chosen).map((kind) => kinds[kind].word);
}
