import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { z } from "zod";
import { type CorpusContent, corpus, type Entry, type ListName, lists } from "./definitions.js";
import type { Problem } from "./problem.js";
import { hasCode, type Path, readYamlFile, type YamlFile } from "./yaml-file.js";

/** One entry of a list, with its place in the folder. `value` is missing when the entry is malformed. */
export interface LocatedEntry<Value> {
  readonly value: Value | undefined;
  /** The slug as written, also of a malformed entry, so that references to it are not reported on top. */
  readonly slug: string | undefined;
  readonly file: YamlFile;
  /** Path of the entry in its file. */
  readonly path: Path;
}

export type LocatedLists = { readonly [Name in ListName]: readonly LocatedEntry<Entry<Name>>[] };

/** A corpus folder as read: what could be understood, where it stands, and everything that could not. */
export interface CorpusFolder {
  readonly corpus: CorpusContent["corpus"] | undefined;
  readonly corpusFile: YamlFile | undefined;
  readonly lists: LocatedLists;
  readonly problems: readonly Problem[];
}

/**
 * Reads `corpus.yaml`, one file for each list, and the stances from every file in `stances/`.
 * The layout is told in docs/corpus-format.md.
 */
export async function readCorpusFolder(folder: string): Promise<CorpusFolder> {
  const problems: Problem[] = [];
  const read = async (name: string): Promise<YamlFile | undefined> => {
    const file = await readYamlFile(join(folder, name), name);
    if (!Array.isArray(file)) return file;
    problems.push(...file);
    return undefined;
  };
  const readList = async <Value>(shape: z.ZodType<Value>, names: readonly string[]): Promise<LocatedEntry<Value>[]> => {
    const files = await Promise.all(names.map(read));
    return files.flatMap((file) => (file === undefined ? [] : entriesOf(shape, file, problems)));
  };

  const corpusFile = await read("corpus.yaml");
  return {
    corpusFile,
    corpus: corpusFile && parse(corpus, corpusFile, [], problems),
    lists: {
      sources: await readList(lists.sources, ["sources.yaml"]),
      leaders: await readList(lists.leaders, ["leaders.yaml"]),
      eras: await readList(lists.eras, ["eras.yaml"]),
      principles: await readList(lists.principles, ["principles.yaml"]),
      events: await readList(lists.events, ["events.yaml"]),
      quotes: await readList(lists.quotes, ["quotes.yaml"]),
      stances: await readList(lists.stances, await stanceFiles(folder, problems)),
    },
    problems,
  };
}

async function stanceFiles(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = (await readdir(join(folder, "stances"))).filter((name) => name.endsWith(".yaml")).sort();
    if (names.length === 0) throw Object.assign(new Error(), { code: "ENOENT" });
    return names.map((name) => `stances/${name}`);
  } catch (error) {
    if (!hasCode(error, "ENOENT") && !hasCode(error, "ENOTDIR")) throw error;
    problems.push({
      file: "stances",
      line: 1,
      column: 1,
      message: "no stances are there; expected files such as stances/1-founding.yaml",
    });
    return [];
  }
}

function entriesOf<Value>(shape: z.ZodType<Value>, file: YamlFile, problems: Problem[]): LocatedEntry<Value>[] {
  if (!Array.isArray(file.value)) {
    problems.push({
      ...file.place([]),
      message: `the file holds no list; expected a list, each entry starting with "- "`,
    });
    return [];
  }
  const entries: readonly unknown[] = file.value;
  return entries.map((raw, index) => ({
    value: parse(shape, file, [index], problems, raw),
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

function parse<Value>(
  shape: z.ZodType<Value>,
  file: YamlFile,
  path: Path,
  problems: Problem[],
  raw: unknown = file.value,
): Value | undefined {
  const result = shape.safeParse(raw, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...toProblems(issue, shape, file, path));
  return undefined;
}

function toProblems(issue: z.core.$ZodIssue, shape: z.ZodType, file: YamlFile, entry: Path): Problem[] {
  const path = [...entry, ...issue.path.filter((part) => typeof part !== "symbol")];
  const name = String(issue.path.at(-1) ?? "the entry");
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(shape, issue.path);
    return issue.keys.map((key) => ({
      ...file.keyPlace([...path, key]),
      message: `unknown key ${key}; expected one of ${known.join(", ")}${known.length > 0 ? ` (nearest: ${closest(key, known)})` : ""}`,
    }));
  }
  if (issue.code === "invalid_key")
    return [{ ...file.keyPlace(path), message: `${name} ${issue.issues[0]?.message ?? issue.message}` }];
  return [{ ...file.place(path), message: describe(issue, name) }];
}

function describe(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === "invalid_type") {
    const expected = `expected ${expectedKinds[issue.expected] ?? issue.expected}`;
    return issue.input === undefined
      ? `${name} is missing; ${expected}`
      : `${name} is ${kindOf(issue.input)}; ${expected}`;
  }
  if (issue.code === "invalid_value") {
    return `${name} is ${JSON.stringify(issue.input) ?? "missing"}; expected one of ${issue.values.join(", ")}`;
  }
  if (issue.code === "invalid_union") return `${name} is ${kindOf(issue.input)}; expected text`;
  return `${name} ${shown(issue.input)}${issue.message}`;
}

/** What zod calls things, in the words of someone who writes YAML. */
const expectedKinds: Readonly<Record<string, string>> = {
  array: "a list, such as [first, second]",
  int: "a whole number",
  number: "a number",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  string: "text",
};

function shown(input: unknown): string {
  return (typeof input === "string" && input !== "") || typeof input === "number"
    ? `${JSON.stringify(input).slice(0, 80)} `
    : "";
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return "empty";
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a mapping" : `a ${typeof input}`;
}

function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = shape;
  for (const part of path) current = stepInto(unwrap(current), part);
  const inner = unwrap(current);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function stepInto(shape: unknown, part: PropertyKey): unknown {
  if (shape instanceof z.ZodArray) return shape.element;
  if (shape instanceof z.ZodObject && typeof part === "string") return shape.shape[part];
  return undefined;
}

function unwrap(shape: unknown): unknown {
  return shape instanceof z.ZodDefault || shape instanceof z.ZodOptional ? unwrap(shape.unwrap()) : shape;
}
