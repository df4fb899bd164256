import { silenceWords } from "../../parts/silence.js";
import type { Pinned } from "./pinned.js";

/** What is said in a file of a pin that its service does not give. */
export const MISSING = "What is pinned here could not be had when this file was made. That says nothing of the source.";

/** What is said of a cell that holds no stance. */
export function silenceOf({ cell: { kind } }: Pick<Pinned, "cell">): string {
  return `${silenceWords(kind !== undefined)} Silence is no proof of abandonment.`;
}
