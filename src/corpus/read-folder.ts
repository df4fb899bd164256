import { readdir } from "node:fs/promises";
import { type CorpusEntry, corpus } from "../entities/corpus.js";
import { type EditionEntry, edition } from "../entities/edition.js";
import { type Entry, entities, hasAll, type ListName, type WholeList, wholeLists } from "../entities/index.js";
import { type SourceText, toSourceText } from "../evidence/source-text.js";
import { atStart, type Findings, type ListFile, type ReadEntry, readFileOf, readListFile } from "./list-file.js";
import type { Problem, Report, Warning } from "./problem.js";
import { parse } from "./shape.js";
import { readText } from "./text-file.js";
import { withinFolder } from "./within-folder.js";
import { type Path, YamlFile } from "./yaml-file.js";

/** One entry of a list, with its place in the folder. */
export interface LocatedEntry<Value> extends ReadEntry<Value> {
  readonly file: YamlFile;
  /** Path of the entry in its file. */
  readonly path: Path;
}

/** The lists that are read whole; stances are read file by file. */
export type LocatedLists = {
  readonly [Name in WholeList]: readonly LocatedEntry<Entry<Name>>[];
};

/** What reads a file of a list: here, or in a thread of its own. */
export type ListReader = <Name extends ListName>(
  folder: string,
  list: Name,
  name: string,
) => Promise<ListFile<Entry<Name>>>;

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
  /** What reads them. */
  readonly read: ListReader;
  readonly problems: readonly Problem[];
  /** What is strange about the texts of all files but those of stances. */
  readonly warnings: readonly Warning[];
}

const EDITION = "edition.yaml";

/**
 * Reads `corpus.yaml`, `edition.yaml` where it is there, one file or folder for each list, the texts in `sources/`, and the names of the files in `stances/`.
 * The layout is told in docs/corpus-format.md.
 */
export async function readCorpusFolder(folder: string, read: ListReader = readListFile): Promise<CorpusFolder> {
  const found: Findings = { problems: [], warnings: [] };
  const { problems } = found;
  const report: Report = (place, message) => problems.push({ ...place, message });
  await refuseUnknownYaml(folder, problems);
  const corpusFile = await readFileOf(folder, "corpus.yaml", "mapping", found);
  const hasEdition = (await namesIn(folder)).includes(EDITION);
  const editionFile = hasEdition ? await readFileOf(folder, EDITION, "mapping", found) : undefined;
  const { lists, unreadable } = await readLists(folder, read, found);
  return {
    path: folder,
    corpus: corpusFile && parse(corpus, corpusFile, report),
    edition: editionFile && parse(edition, editionFile, report),
    corpusFile: corpusFile?.file,
    lists,
    unreadable,
    texts: await shippedTexts(folder, problems),
    stanceFiles: await stanceFiles(folder, problems),
    read,
    ...found,
  };
}

async function readLists(
  folder: string,
  read: ListReader,
  found: Findings,
): Promise<Pick<CorpusFolder, "lists" | "unreadable">> {
  const lists: { -readonly [Name in WholeList]?: LocatedLists[Name] } = {};
  const unreadable = new Set<ListName>();
  const readList = async <Name extends WholeList>(name: Name): Promise<void> => {
    const names = await listFiles(folder, name, found);
    const files = await Promise.all(names.map((each) => read(folder, name, each)));
    for (const { problems, warnings } of files) noteFindings(found, problems, warnings);
    if (!files.every(({ isList }) => isList)) unreadable.add(name);
    put(lists, name, files.flatMap(located));
  };
  await Promise.all(wholeLists.map(readList));
  if (!hasAll(lists)) throw new Error("every list was read");
  return { lists, unreadable };
}

function noteFindings(found: Findings, problems: readonly Problem[], warnings: readonly Warning[]): void {
  for (const problem of problems) found.problems.push(problem);
  for (const warning of warnings) found.warnings.push(warning);
}

/** The names of the files of a list: of those that a corpus must have, and those that it has. */
async function listFiles(folder: string, name: WholeList, found: Findings): Promise<string[]> {
  const { files, isRequired } = entities[name];
  const file = `${name}.yaml`;
  if (files) return yamlIn(folder, name, found.problems);
  return isRequired || (await namesIn(folder)).includes(file) ? [file] : [];
}

function located<Value>({ file, entries }: ListFile<Value>): LocatedEntry<Value>[] {
  if (file === undefined) return [];
  const yaml = new YamlFile(file.path, file.name);
  return entries.map((entry, index) => ({ ...entry, file: yaml, path: [index] }));
}

function put<Name extends WholeList>(
  lists: { [Key in Name]?: readonly LocatedEntry<Entry<Key>>[] },
  name: Name,
  entries: readonly LocatedEntry<Entry<Name>>[],
): void {
  lists[name] = entries;
}

/** A file of stances, and what was found in it. */
export interface StanceFile extends Findings {
  readonly stances: readonly LocatedEntry<Entry<"stances">>[];
}

/** So many files are read while one is looked at. */
const AHEAD = 4;

/** The folder's files of stances, one after the other. */
export async function* readStances({ path, stanceFiles, read }: CorpusFolder): AsyncGenerator<StanceFile> {
  const underWay: Promise<ListFile<Entry<"stances">>>[] = [];
  for (const name of stanceFiles) {
    const reading = read(path, "stances", name);
    // Whoever waits for another one hears of a failure when this one's turn comes.
    reading.catch(() => undefined);
    underWay.push(reading);
    if (underWay.length > AHEAD) yield* one(underWay.shift());
  }
  while (underWay.length > 0) yield* one(underWay.shift());
}

async function* one(reading: Promise<ListFile<Entry<"stances">>> | undefined): AsyncGenerator<StanceFile> {
  const file = await reading;
  if (file !== undefined) yield { problems: file.problems, warnings: file.warnings, stances: located(file) };
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

/** The files in a folder, in the order of their names, hidden ones left out; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))) return [];
    throw error;
  }
}
