import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../database/client.js";
import type { CorpusContent } from "./definitions.js";
import { CorpusRefused } from "./problem.js";
import { type Publication, publish } from "./publish.js";
import { readCorpusFolder } from "./read-folder.js";
import { contentOf, validate } from "./validate.js";

/** Where the corpora stand that come with the project. */
export const seedFolder = fileURLToPath(new URL("../../seed/", import.meta.url));

/**
 * Reads a corpus folder and checks all of it.
 *
 * @throws CorpusRefused with every problem of every file.
 */
export async function readCorpus(folder: string): Promise<CorpusContent> {
  const read = await readCorpusFolder(folder);
  const problems = [...read.problems, ...validate(read)];
  const content = contentOf(read);
  if (problems.length > 0 || content === undefined) throw new CorpusRefused(problems);
  return content;
}

/**
 * Publishes the corpus in a folder as the current edition, or changes nothing when it is that already.
 *
 * @throws CorpusRefused with every problem of every file; nothing has been written then.
 */
export async function importCorpus(database: Database, folder: string): Promise<Publication> {
  return publish(database, await readCorpus(folder));
}

/** Publishes the corpora that come with the project, each from its folder in `seed/`. */
export async function seed(database: Database): Promise<Publication[]> {
  const publications: Publication[] = [];
  for (const name of (await readdir(seedFolder)).sort()) {
    publications.push(await importCorpus(database, join(seedFolder, name)));
  }
  return publications;
}
