import { readdir } from "node:fs/promises";
import type * as z from "zod";
import { type CorpusEntry, corpus } from "../entities/corpus.js";
import { type EditionEntry, edition } from "../entities/edition.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, hasAll, type ListName, type WholeList, wholeLists } from "../entities/index.js";
import { slug } from "../entities/shapes.js";
import { type SourceText, toSourceText } from "../evidence/source-text.js";
import type { Problem, Report, Warning } from "./problem.js";
import { parse } from "./shape.js";
import { readText, type Unreadable } from "./text-file.js";
import { withinFolder } from "./within-folder.js";
import { type Outer, type Path, type ReadYaml, readYamlFile, type YamlFile } from "./yaml-file.js";

/** One entry of a list, with its place in the folder. `value` is missing when the entry is malformed. */
export interface LocatedEntry<Value> {
  readonly value: Value | undefined;
  /** The slug as written, also of a malformed entry, so that references to it are not reported on top. */
  readonly slug: string | undefined;
  readonly file: YamlFile;
  /** Path of the entry in its file. */
  readonly path: Path;
}

/** The lists that are read whole; stances are read file by file. */
export type LocatedLists = {
  readonly [Name in WholeList]: readonly LocatedEntry<Entry<Name>>[];
};

/** A text that the folder brings along for one of its sources. */
export interface ShippedText extends SourceText {
  /** Path of the file within the folder. */
  readonly name: string;
  readonly source: string;
}

/** A corpus folder as read: what could be understood, where it stands, and everything that could not. */
export interface CorpusFolder {
  readonly path: string;
  readonly corpus: CorpusEntry | undefined;
  /** Which edition the folder was written from; undefined where it does not say. */
  readonly edition: EditionEntry | undefined;
  /** Where `corpus` stands; undefined where nothing of it could be read. */
  readonly corpusFile: YamlFile | undefined;
  readonly lists: LocatedLists;
  /** Lists of which nothing could be read: what refers to them cannot be told right from wrong. */
  readonly unreadable: ReadonlySet<ListName>;
  readonly texts: readonly ShippedText[];
  /** Names of the files of stances. */
  readonly stanceFiles: readonly string[];
  readonly problems: readonly Problem[];
  /** What is strange about the texts of all files but those of stances. */
  readonly warnings: readonly Warning[];
}

/** What is found while files are read. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Warning[];
}

const EDITION = "edition.yaml";

/**
 * Reads `corpus.yaml`, `edition.yaml` where it is there, one file or folder for each list, the texts in `sources/`, and the names of the files in `stances/`.
 * The layout is told in docs/corpus-format.md.
 */
export async function readCorpusFolder(folder: string): Promise<CorpusFolder> {
  const found: Findings = { problems: [], warnings: [] };
  const { problems } = found;
  const report: Report = (place, message) => problems.push({ ...place, message });
  await refuseUnknownYaml(folder, problems);
  const corpusFile = await readFileOf(folder, "corpus.yaml", "mapping", found);
  const hasEdition = (await namesIn(folder)).includes(EDITION);
  const editionFile = hasEdition ? await readFileOf(folder, EDITION, "mapping", found) : undefined;
  const files = new Map<string, readonly ReadYaml[]>();
  const unreadable = new Set<ListName>();
  for (const name of wholeLists) {
    const read = await listFiles(folder, name, found);
    files.set(
      name,
      read.filter((file) => file !== undefined),
    );
    if (!read.every(isList)) unreadable.add(name);
  }
  return {
    path: folder,
    corpus: corpusFile && parse(corpus, corpusFile, report),
    edition: editionFile && parse(edition, editionFile, report),
    corpusFile: corpusFile?.file,
    lists: locatedLists(files, report),
    unreadable,
    texts: await shippedTexts(folder, problems),
    stanceFiles: await stanceFiles(folder, problems),
    ...found,
  };
}

/** The files of a list: those that a corpus must have, and those that it has; undefined for each that cannot be read. */
async function listFiles(folder: string, name: WholeList, found: Findings): Promise<(ReadYaml | undefined)[]> {
  const { files, isRequired } = entities[name];
  const file = `${name}.yaml`;
  const alone = async (): Promise<string[]> => (isRequired || (await namesIn(folder)).includes(file) ? [file] : []);
  const names = files ? yamlIn(folder, name, found.problems) : alone();
  const read: (ReadYaml | undefined)[] = [];
  for (const each of await names) read.push(await readFileOf(folder, each, "list", found));
  return read;
}

function isList(read: ReadYaml | undefined): boolean {
  return read !== undefined && Array.isArray(read.value);
}

function locatedLists(files: ReadonlyMap<string, readonly ReadYaml[]>, report: Report): LocatedLists {
  const located: { -readonly [Name in WholeList]?: LocatedLists[Name] } = {};
  const read = <Name extends WholeList>(name: Name): LocatedEntry<Entry<Name>>[] =>
    (files.get(name) ?? []).flatMap((file) => entriesOf(shapeIn(entities[name], file, report), file, report));
  for (const name of wholeLists) put(located, name, read(name));
  if (!hasAll(located)) throw new Error("every list was read");
  return located;
}

function put<Name extends WholeList>(
  lists: { [Key in Name]?: readonly LocatedEntry<Entry<Key>>[] },
  name: Name,
  entries: readonly LocatedEntry<Entry<Name>>[],
): void {
  lists[name] = entries;
}

/** The shape of the entries in a file, whose name may say something of them. */
function shapeIn<Value>({ files, shape, list }: Entity<Value>, { file }: ReadYaml, report: Report): z.ZodType<Value> {
  if (files === undefined) return shape;
  const name = file.name.slice(list.length + 1, -".yaml".length);
  const { error } = slug.safeParse(name);
  if (error) report({ file: file.name, line: 1, column: 1 }, `the name ${name} ${error.issues[0]?.message}`);
  return files.shape(name);
}

/** Reads one of the folder's files of stances. */
export async function readStances(
  folder: CorpusFolder,
  name: string,
  found: Findings,
): Promise<LocatedEntry<Entry<"stances">>[]> {
  const read = await readFileOf(folder.path, name, "list", found);
  const report: Report = (place, message) => found.problems.push({ ...place, message });
  return read === undefined ? [] : entriesOf(entities.stances.shape, read, report);
}

async function readFileOf(folder: string, name: string, outer: Outer, found: Findings): Promise<ReadYaml | undefined> {
  const path = await withinFolder(folder, name);
  const read = typeof path === "string" ? await readYamlFile(path, name, outer) : [atStart(name, path)];
  if (Array.isArray(read)) {
    found.problems.push(...read);
    return undefined;
  }
  found.warnings.push(...read.warnings);
  return read;
}

async function stanceFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const before = problems.length;
  const names = await yamlIn(folder, "stances", problems);
  if (names.length === 0 && problems.length === before) {
    const message = "no stances are there; expected files such as stances/1-founding.yaml";
    problems.push({ file: "stances", line: 1, column: 1, message });
  }
  return names;
}

/** The files of a folder within the corpus's, all of which are to be read. */
async function yamlIn(folder: string, within: string, problems: Problem[]): Promise<string[]> {
  const path = await withinFolder(folder, within);
  if (typeof path !== "string") {
    problems.push(atStart(within, path));
    return [];
  }
  const there = await namesIn(path);
  const unread = there.filter((name) => !name.endsWith(".yaml")).map((name) => `${within}/${name}`);
  refuseUnread(unread, "files whose names end with .yaml, all in this folder", problems);
  return there.filter((name) => name.endsWith(".yaml")).map((name) => `${within}/${name}`);
}

/** YAML that is not read would be missed by nobody until it is too late. */
async function refuseUnknownYaml(folder: string, problems: Problem[]): Promise<void> {
  const lists = wholeLists.filter((name) => entities[name].files === undefined);
  const known = [...["corpus", ...lists].map((name) => `${name}.yaml`), EDITION];
  const unknown = (await namesIn(folder)).filter((name) => /\.ya?ml$/i.test(name) && !known.includes(name));
  const folders = wholeLists.filter((name) => entities[name].files !== undefined);
  const within = [...folders, "stances"].map((name) => `${name} in ${name}/`).join(", ");
  refuseUnread(unknown, `${known.join(", ")}, and ${within}`, problems);
}

function refuseUnread(names: readonly string[], expected: string, problems: Problem[]): void {
  for (const file of names)
    problems.push({ file, line: 1, column: 1, message: `this would not be read; expected ${expected}` });
}

/** A source's text is the file in `sources/` that is named by the source's slug. */
async function shippedTexts(folder: string, problems: Problem[]): Promise<ShippedText[]> {
  const texts: ShippedText[] = [];
  const sources = await withinFolder(folder, "sources");
  if (typeof sources !== "string") {
    problems.push(atStart("sources", sources));
    return [];
  }
  for (const file of await namesIn(sources)) {
    const name = `sources/${file}`;
    const path = await withinFolder(folder, name);
    const text = typeof path === "string" ? await readText(path) : path;
    if (typeof text === "string") texts.push({ ...toSourceText(text), name, source: file.replace(/\.txt$/, "") });
    else problems.push(atStart(name, text));
  }
  return texts;
}

/** What keeps a file from being read, at its start where no place in it is to blame. */
function atStart(file: string, unreadable: Unreadable): Problem {
  return { file, line: 1, column: 1, ...unreadable };
}

/** The files in a folder, in the order of their names, hidden ones left out; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))) return [];
    throw error;
  }
}

function entriesOf<Value>(shape: z.ZodType<Value>, { file, value }: ReadYaml, report: Report): LocatedEntry<Value>[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.map((raw, index) => ({
    value: parse(shape, { file, value: raw }, report, [index]),
    slug: slugOf(raw),
    file,
    path: [index],
  }));
}

function slugOf(raw: unknown): string | undefined {
  return typeof raw === "object" && raw !== null && "slug" in raw && typeof raw.slug === "string"
    ? raw.slug
    : undefined;
}
