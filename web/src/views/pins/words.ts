import type { Pinned } from "./pinned.js";

/** What is said of a cell that holds no stance. */
export function silenceOf({ cell: { kind } }: Pick<Pinned, "cell">): string {
  const silence = kind ? "The source takes no such stance here." : "The source is silent here.";
  return `${silence} Silence is no proof of abandonment.`;
}
