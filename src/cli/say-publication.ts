import type { Publication } from "../corpus/publish.js";

/** What an import came to, in one line, and in one more each what could not be given back. */
export function sayPublication({ notes, ...publication }: Publication): string {
  return [sayOutcome(publication), ...notes].join("\n");
}

function sayOutcome({ corpus, number, digest, outcome }: Omit<Publication, "notes">): string {
  const edition = `edition ${number} of ${corpus} (digest ${digest})`;
  if (outcome === "published") return `Published ${edition}.`;
  if (outcome === "restored") return `Made ${edition} current again: it has this very content.`;
  return `Nothing to do: ${edition} has this very content and is current.`;
}
