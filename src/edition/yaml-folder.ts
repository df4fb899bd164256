import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Database } from "../database/client.js";
import { leavingOutEmpty } from "../entities/compact.js";
import type { EditionEntry } from "../entities/edition.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, type ListName, type WholeList, wholeLists } from "../entities/index.js";
import { joinSourceText } from "../evidence/source-text.js";
import { readCorpusEntry, readEntries } from "./entries.js";

const LINE_WIDTH = 120;

/** A folder would be written where something stands already. */
export class FolderTaken extends Error {
  constructor(folder: string) {
    super(`${folder} is a file, or a folder that holds some; expected a folder that is empty or not there yet.`);
    this.name = "FolderTaken";
  }
}

/**
 * Writes an edition as the YAML folder that an import reads (docs/corpus-format.md): the same content, hence the same
 * digest. The folder appears whole or not at all.
 *
 * @param withTexts whether the texts of sources that are attached come along: it takes the right to pass them on
 * @throws FolderTaken
 */
export async function writeYamlFolder(
  database: Database,
  editionId: number,
  folder: string,
  { withTexts }: { readonly withTexts: boolean },
): Promise<void> {
  const isThere = await refuseTaken(folder);
  const unfinished = join(dirname(folder), `.${process.pid}-unfinished-export`);
  try {
    const write: Write = async (name, value) => {
      const path = join(unfinished, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, toYaml(value));
    };
    await write("corpus.yaml", await readCorpusEntry(database, editionId));
    await write("edition.yaml", await editionEntry(database, editionId));
    for (const name of wholeLists) {
      for (const [file, list] of await filesOf(database, editionId, name)) await write(file, list);
    }
    if (withTexts) await writeTexts(database, await wholeList(database, editionId, "sources"), unfinished);
    await writeStances(database, editionId, write);
    if (isThere) await rmdir(folder);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Which edition it is: what an import gives back, and no part of the content. */
async function editionEntry(database: Database, id: number): Promise<EditionEntry> {
  const { number, digest, publishedAt, tags } = await database.edition.findUniqueOrThrow({
    where: { id },
    select: { number: true, digest: true, publishedAt: true, tags: { orderBy: { name: "asc" } } },
  });
  return { number, digest, publishedAt: publishedAt.toISOString(), tags: tags.map(({ name }) => name) };
}

type Write = (name: string, value: unknown) => Promise<void>;

/** Whether the folder is there, empty. @throws FolderTaken when anything else is */
async function refuseTaken(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isDirectory() || (await readdir(folder)).length > 0) throw new FolderTaken(folder);
  return true;
}

async function writeTexts(database: Database, sources: readonly Entry<"sources">[], folder: string): Promise<void> {
  for (const { slug, digest } of sources) {
    const [before, ...blocks] = await database.sourceBlock.findMany({ where: { digest }, orderBy: { number: "asc" } });
    if (before === undefined) continue;
    const gaps = [before, ...blocks].map(({ gap }) => gap);
    await mkdir(join(folder, "sources"), { recursive: true });
    await writeFile(
      join(folder, "sources", `${slug}.txt`),
      joinSourceText({ blocks: blocks.map(({ text }) => text), gaps }),
    );
  }
}

/** One file for each era, since a corpus may hold more stances than memory. */
async function writeStances(database: Database, editionId: number, write: Write): Promise<void> {
  let era: string | undefined;
  let ofEra: unknown[] = [];
  let files = 0;
  const flush = async (): Promise<void> => {
    if (era === undefined) return;
    files += 1;
    await write(`stances/${String(files).padStart(3, "0")}-${era}.yaml`, ofEra);
  };
  for await (const { entry } of readEntries(database, editionId, "stances")) {
    if (entry.era !== era) {
      await flush();
      [era, ofEra] = [entry.era, []];
    }
    ofEra.push(entry);
  }
  await flush();
  if (files === 0) await write("stances/none.yaml", []);
}

/** The files of a list that is read whole, by name: the one that is named after it, or those in its folder. */
async function filesOf<Name extends WholeList>(
  database: Database,
  editionId: number,
  name: Name,
): Promise<ReadonlyMap<string, readonly object[]>> {
  const { files, isRequired }: Entity<Entry<Name>> = entities[name];
  const list = await wholeList(database, editionId, name);
  if (files === undefined) return new Map(isRequired || list.length > 0 ? [[`${name}.yaml`, list]] : []);
  const written = new Map<string, object[]>();
  for (const entry of list) {
    const file = `${name}/${files.name(entry)}.yaml`;
    const others = written.get(file);
    if (others) others.push(files.within(entry));
    else written.set(file, [files.within(entry)]);
  }
  return written;
}

async function wholeList<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
): Promise<Entry<Name>[]> {
  const entries: Entry<Name>[] = [];
  for await (const { entry } of readEntries(database, editionId, list)) entries.push(entry);
  return entries;
}

function toYaml(value: unknown): string {
  return stringify(value, leavingOutEmpty, { lineWidth: LINE_WIDTH });
}
