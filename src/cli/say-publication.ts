import type { Publication } from "../corpus/publish.js";

/** One line on what an import came to. */
export function sayPublication({ corpus, number, digest, outcome }: Publication): string {
  const edition = `edition ${number} of ${corpus} (digest ${digest})`;
  if (outcome === "published") return `Published ${edition}.`;
  if (outcome === "restored") return `Made ${edition} current again: it has this very content.`;
  return `Nothing to do: ${edition} has this very content and is current.`;
}
