import type { Words } from "../../messages/words.js";
import type { Pinned } from "./pinned.js";

/** What is said of a cell that holds no stance. */
export function silenceOf({ evidence, silence, together }: Words, { cell: { kind } }: Pick<Pinned, "cell">): string {
  return together(kind === undefined ? evidence.silentHere : evidence.noSuchStance, silence);
}
