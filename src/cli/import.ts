import { importCorpus } from "../corpus/import.js";
import { type OutputOptions, printResult } from "./output.js";
import { progressOfImport } from "./progress.js";
import { sayPublication } from "./say-publication.js";
import { keepWarnings, type StrictOption } from "./warnings.js";
import { withStore } from "./with-store.js";

export async function importFolder(folder: string, options: OutputOptions & StrictOption): Promise<void> {
  const onProgress = await progressOfImport();
  const { onWarnings, withWarnings } = keepWarnings(folder, options);
  const reading = { onProgress, onWarnings, strict: options.strict };
  const publication = await withStore(({ database }) => importCorpus(database, folder, reading));
  printResult(withWarnings(publication), options, () => [sayPublication(publication)]);
}
