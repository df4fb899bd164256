/** How much a cell has room for: all in words, the change in a word, or marks alone. */
export type Density = "roomy" | "worded" | "marked";

/** The more columns, the less is written in each. */
export function densityOf(columns: number): Density {
  if (columns <= 3) return "roomy";
  return columns <= 8 ? "worded" : "marked";
}
