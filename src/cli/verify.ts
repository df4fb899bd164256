import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEdition } from "../corpus/editions.js";
import { type Verification, verifyCorpus } from "../corpus/verify.js";
import { writeYamlFolder } from "../edition/yaml-folder.js";
import { isFolder } from "./corpus-name.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

export async function verify(
  corpus: string,
  { source: file, ...options }: OutputOptions & { readonly source: string },
): Promise<void> {
  const verification = (await isFolder(corpus))
    ? await verifyCorpus(corpus, file)
    : await verifyPublished(corpus, file);
  const { source, paragraphs, spans, quotes } = verification;
  printResult(verification, options, () => [
    `${source}: ${paragraphs} paragraphs, ${spans} spans and ${quotes} quotes agree with ${file}.`,
  ]);
}

/** A published edition is verified in the form that `export` gives it, so that problems have a place. */
async function verifyPublished(slug: string, file: string): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-verify-"));
  try {
    await withStore(async ({ database }) =>
      writeYamlFolder(database, (await findEdition(database, slug)).id, join(folder, slug), { withTexts: false }),
    );
    return await verifyCorpus(join(folder, slug), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
