import { importCorpus } from "../corpus/import.js";
import type { Publication } from "../corpus/publish.js";
import { type OutputOptions, printResult } from "./output.js";
import { progressOfImport } from "./progress.js";
import { withStore } from "./with-store.js";

export async function importFolder(folder: string, options: OutputOptions): Promise<void> {
  const onProgress = await progressOfImport();
  const publication = await withStore(({ database }) => importCorpus(database, folder, onProgress));
  printResult(publication, options, () => [sayPublication(publication)]);
}

/** One line on what an import came to. */
export function sayPublication({ corpus, number, digest, outcome }: Publication): string {
  const edition = `edition ${number} of ${corpus} (digest ${digest})`;
  if (outcome === "published") return `Published ${edition}.`;
  if (outcome === "restored") return `Made ${edition} current again: it has this very content.`;
  return `Nothing to do: ${edition} has this very content and is current.`;
}
