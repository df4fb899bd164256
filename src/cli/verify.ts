import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEdition } from "../corpus/editions.js";
import { type Verification, verifyCorpus, verifyShipped } from "../corpus/verify.js";
import { writeYamlFolder } from "../edition/yaml-folder.js";
import { isFolder } from "./corpus-name.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

type VerifyOptions = OutputOptions & { readonly source?: string };

export async function verify(corpus: string, { source: file, ...options }: VerifyOptions): Promise<void> {
  if (file !== undefined) {
    const verification = await inFolder(corpus, false, (folder) => verifyCorpus(folder, file));
    printResult(verification, options, () => [agreement(verification, file)]);
    return;
  }
  const shipped = await inFolder(corpus, true, verifyShipped);
  printResult(shipped, options, () => [
    ...shipped.verified.map((one) => agreement(one, `sources/${one.source}.txt`)),
    ...shipped.without.map((slug) => `${slug}: its text is not in sources/; hold it against one by --source <file>.`),
  ]);
}

function agreement({ source, paragraphs, spans, quotes }: Verification, file: string): string {
  return `${source}: ${paragraphs} paragraphs, ${spans} spans and ${quotes} quotes agree with ${file}.`;
}

/** The folder of a corpus; a published edition is verified in the form that `export` gives it, so that problems have a place. */
async function inFolder<Result>(
  corpus: string,
  withTexts: boolean,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (await isFolder(corpus)) return work(corpus);
  const folder = await mkdtemp(join(tmpdir(), "throughline-verify-"));
  try {
    await withStore(async ({ database }) =>
      writeYamlFolder(database, (await findEdition(database, corpus)).id, join(folder, corpus), { withTexts }),
    );
    return await work(join(folder, corpus));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
