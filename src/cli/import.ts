import { importCorpus } from "../corpus/import.js";
import { type OutputOptions, printResult } from "./output.js";
import { progressOfImport } from "./progress.js";
import { sayPublication } from "./say-publication.js";
import { withStore } from "./with-store.js";

export async function importFolder(folder: string, options: OutputOptions): Promise<void> {
  const onProgress = await progressOfImport();
  const publication = await withStore(({ database }) => importCorpus(database, folder, onProgress));
  printResult(publication, options, () => [sayPublication(publication)]);
}
