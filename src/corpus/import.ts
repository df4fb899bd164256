import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../database/client.js";
import type { EditionEntry } from "../entities/edition.js";
import type { CorpusContent, CorpusLists, Entry } from "../entities/index.js";
import type { SourceText } from "../evidence/source-text.js";
import { alone } from "./alone.js";
import { canonicalLists, digesting, stanceOrder } from "./canonical.js";
import { CorpusRefused, type Problem, sortedProblems, type Warning } from "./problem.js";
import { type Publication, publish, publishWithin } from "./publish.js";
import { readCorpusFolder } from "./read-folder.js";
import { openReader } from "./reading-threads.js";
import { inSlices } from "./slices.js";
import { StanceSpool } from "./spool.js";
import { listsOf, validate } from "./validate.js";

/** Where the corpora stand that come with the project. */
export const seedFolder = fileURLToPath(new URL("../../seed/", import.meta.url));

/** A corpus folder that was read and found right. `content` is canonical. */
export interface ReadCorpus {
  readonly content: CorpusContent;
  /** What a citation of the content names. Of a million stances it takes seconds, in which others are heard. */
  readonly digest: () => Promise<string>;
  readonly stances: number;
  readonly texts: readonly SourceText[];
  /** Which edition the folder was written from, where it says so. */
  readonly writtenFrom: EditionEntry | undefined;
}

/** How far an import has come. `total` is in files while reading, in stances while writing. */
export interface Progress {
  readonly phase: "reading" | "writing";
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** How a folder is read. */
export interface Reading {
  readonly onProgress?: OnProgress;
  /** Takes warnings for problems. */
  readonly strict?: boolean | undefined;
  /** Gets the warnings of a folder without problems, in reading order. */
  readonly onWarnings?: (warnings: readonly Warning[]) => void;
}

/**
 * Reads a corpus folder and checks all of it.
 *
 * @param work gets what was read; its stances can be gone through until the work is done
 * @throws CorpusRefused with every problem of every file.
 */
export async function withCorpus<Result>(
  folder: string,
  work: (corpus: ReadCorpus) => Promise<Result>,
  { onProgress, strict = false, onWarnings }: Reading = {},
): Promise<Result> {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const spool = new StanceSpool();
  const reader = await openReader(folder);
  try {
    const read = await readCorpusFolder(folder, reader.read);
    problems.push(...read.problems);
    const lists = listsOf(read);
    await validate(read, {
      report: (place, message) => problems.push({ ...place, message }),
      warn: (place, message) => (strict ? problems : warnings).push({ ...place, message }),
      onStance: lists && spooling(canonicalLists(lists), spool),
      onFile: (done, total) => onProgress?.({ phase: "reading", done, total }),
    });
    await reader.close();
    if (problems.length > 0 || lists === undefined) throw new CorpusRefused(problems, folder, warnings);
    onWarnings?.(sortedProblems(warnings));
    const canonical = canonicalLists(lists);
    const digest = (): Promise<string> => inSlices(digesting(canonical, spool.texts()));
    const content = { ...canonical, stances: spool };
    return await work({ content, digest, stances: spool.length, texts: read.texts, writtenFrom: read.edition });
  } finally {
    await reader.close();
    spool.close();
  }
}

function spooling(lists: CorpusLists, spool: StanceSpool): (stance: Entry<"stances">) => void {
  const { rank, canonical } = stanceOrder(lists);
  return (stance) => spool.add(canonical(stance), rank(stance));
}

/**
 * Publishes the corpus in a folder as the current edition, or changes nothing when it is that already. Texts of sources
 * that come with it are attached.
 *
 * @throws CorpusRefused with every problem of every file; nothing has been written then.
 */
export async function importCorpus(database: Database, folder: string, reading: Reading = {}): Promise<Publication> {
  const work = async ({ content, digest, stances: total, texts, writtenFrom }: ReadCorpus): Promise<Publication> => {
    let done = 0;
    const onBatch = (stances: number): void => {
      done += stances;
      reading.onProgress?.({ phase: "writing", done, total });
    };
    return publish(database, content, { digest: await digest(), texts, writtenFrom, onProgress: onBatch });
  };
  return withCorpus(folder, work, reading);
}

/**
 * Publishes the corpora that come with the project, each from its folder in `seed/`: all or none, so that a first start which
 * was interrupted leaves nothing half seeded.
 */
export async function seed(database: Database): Promise<Publication[]> {
  const names = (await readdir(seedFolder)).sort();
  return alone(database, async (transaction) => {
    const publications: Publication[] = [];
    for (const name of names) {
      const publishing = ({ content, texts }: ReadCorpus) => publishWithin(transaction, content, { texts });
      publications.push(await withCorpus(join(seedFolder, name), publishing));
    }
    return publications;
  });
}
