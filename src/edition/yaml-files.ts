import { stringify } from "yaml";
import type { Database } from "../database/client.js";
import { leavingOutEmpty } from "../entities/compact.js";
import type { EditionEntry } from "../entities/edition.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, type WholeList, wholeLists } from "../entities/index.js";
import { joinSourceText } from "../evidence/source-text.js";
import { readCorpusEntry, readEntries, wholeList } from "./entries.js";

const LINE_WIDTH = 120;

/** A file of the folder that an import reads: where it stands in the folder, with slashes, and what it says. */
export interface YamlFile {
  readonly path: string;
  readonly text: string;
}

export interface YamlFilesOptions {
  /** Whether the text of a source comes along, where it is attached: it takes the right to pass it on. */
  readonly withText: (source: Entry<"sources">) => boolean;
  /** Whether the edition's tags come along, which may be given later, too. */
  readonly withTags: boolean;
}

/** The files of the folder that an import reads (docs/corpus-format.md), one by one. */
export async function* yamlFiles(
  database: Database,
  editionId: number,
  { withText, withTags }: YamlFilesOptions,
): AsyncGenerator<YamlFile> {
  yield toFile("corpus.yaml", await readCorpusEntry(database, editionId));
  const edition = await editionEntry(database, editionId);
  yield toFile("edition.yaml", withTags ? edition : { ...edition, tags: [] });
  for (const name of wholeLists) {
    for (const [path, list] of await filesOf(database, editionId, name)) yield toFile(path, list);
  }
  yield* textFiles(database, (await wholeList(database, editionId, "sources")).filter(withText));
  yield* stanceFiles(database, editionId);
}

/** Which edition it is: what an import gives back, and no part of the content. */
async function editionEntry(database: Database, id: number): Promise<EditionEntry> {
  const { number, digest, publishedAt, tags } = await database.edition.findUniqueOrThrow({
    where: { id },
    select: { number: true, digest: true, publishedAt: true, tags: { orderBy: { name: "asc" } } },
  });
  return { number, digest, publishedAt: publishedAt.toISOString(), tags: tags.map(({ name }) => name) };
}

async function* textFiles(database: Database, sources: readonly Entry<"sources">[]): AsyncGenerator<YamlFile> {
  for (const { slug, digest } of sources) {
    const [before, ...blocks] = await database.sourceBlock.findMany({ where: { digest }, orderBy: { number: "asc" } });
    if (before === undefined) continue;
    const gaps = [before, ...blocks].map(({ gap }) => gap);
    yield { path: `sources/${slug}.txt`, text: joinSourceText({ blocks: blocks.map(({ text }) => text), gaps }) };
  }
}

/** One file for each era, since a corpus may hold more stances than memory. */
async function* stanceFiles(database: Database, editionId: number): AsyncGenerator<YamlFile> {
  let ofEra: Entry<"stances">[] = [];
  let files = 0;
  const file = (era: string): YamlFile => {
    files += 1;
    return toFile(`stances/${String(files).padStart(3, "0")}-${era}.yaml`, ofEra);
  };
  for await (const { entry } of readEntries(database, editionId, "stances")) {
    const [before] = ofEra;
    if (before !== undefined && before.era !== entry.era) {
      yield file(before.era);
      ofEra = [];
    }
    ofEra.push(entry);
  }
  const [last] = ofEra;
  yield last === undefined ? toFile("stances/none.yaml", []) : file(last.era);
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

function toFile(path: string, value: unknown): YamlFile {
  return { path, text: stringify(value, leavingOutEmpty, { lineWidth: LINE_WIDTH }) };
}
