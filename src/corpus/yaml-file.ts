import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Place, Problem, Warning } from "./problem.js";
import { mayHoldStrangeText, strangeTexts } from "./strange-text.js";
import { readText } from "./text-file.js";
import { placedTags, valueSchema } from "./yaml-numbers.js";

export type Path = readonly (string | number)[];

/**
 * Tells where things stand in a YAML file. Two parsers share the work: a fast one for the values, and for places, which
 * only problems need, one that remembers them.
 */
export class YamlFile {
  /** How problems name it: relative to the corpus folder. */
  readonly name: string;
  readonly #path: string;

  constructor(path: string, name: string) {
    this.#path = path;
    this.name = name;
  }

  /** Where the value at `path` starts; the closest ancestor that exists, where there is none. */
  place(path: Path): Place {
    return this.#placed((document) => nodeOffset(document, path));
  }

  /** Where the key at the end of `path` starts. */
  keyPlace(path: Path): Place {
    return this.#placed((document) => keyOffset(document, path));
  }

  #placed(offsetIn: (document: Document.Parsed) => number): Place {
    if (latest?.file !== this) {
      latest = { file: this, ...parseWithPlaces(readFileSync(this.#path, "utf8").replace(/^\uFEFF/, "")) };
    }
    return placeAt(this.name, latest.lines, offsetIn(latest.document));
  }
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** The file asked last: problems of one file come together, and its tree is many times the size of its text. */
let latest: (Parsed & { readonly file: YamlFile }) | undefined;

/** A YAML file and what it holds. */
export interface ReadYaml {
  readonly file: YamlFile;
  readonly value: unknown;
  /** What its author hardly meant. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads one YAML file.
 *
 * @param path where it is
 * @param name how problems name it (relative to the corpus folder)
 * @returns the file, or what keeps it from being read
 */
export async function readYamlFile(path: string, name: string): Promise<ReadYaml | Problem[]> {
  const text = await readText(path);
  if (typeof text !== "string") return [{ file: name, line: 1, column: 1, ...text }];
  const file = new YamlFile(path, name);
  const quick = mayHaveAlias.test(text) ? undefined : loadQuickly(text);
  if (quick !== undefined && !mayHoldStrangeText(text)) return { file, value: quick, warnings: [] };
  const { document, lines } = parseWithPlaces(text);
  // One slip confuses the parser at several levels; the first report at a place is the telling one.
  const errors = document.errors.filter(
    ({ pos: [at] }, index, all) => all.findIndex(({ pos }) => pos[0] === at) === index,
  );
  if (errors.length > 0) {
    return errors.map(({ pos, code, message }) => ({
      ...placeAt(name, lines, pos[0]),
      message: sayError(code, message),
    }));
  }
  const warnings = strangeTexts(document, text).map(({ offset, message }) => ({
    ...placeAt(name, lines, offset),
    message,
  }));
  if (quick !== undefined) return { file, value: quick, warnings };
  const value = expand(document);
  return value instanceof Error
    ? [{ ...placeAt(name, lines, 0), message: `${sentence(value.message)}; ${aliasExpectation(value.message)}` }]
    : { file, value, warnings };
}

/** An anchor or an alias, or prose that looks like one: such files are read by the parser that bounds what aliases expand to. */
const mayHaveAlias = /(?:^|[\s,[{:-])[&*][^\s,[\]{}]/m;

/** The value of well-formed YAML; undefined where the text needs a second look, for its problems or because it is empty. */
function loadQuickly(text: string): unknown {
  try {
    return load(text, { schema: valueSchema }) ?? undefined;
  } catch {
    return undefined;
  }
}

function parseWithPlaces(text: string): Parsed {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, {
      customTags: placedTags,
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: "error",
    }),
    lines,
  };
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

const quoted = 'text that holds ": " in quotation marks, and the keys of an entry indented alike';
/** What would be right, for the slips that people make most. */
const expectations: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: quoted,
  MULTILINE_IMPLICIT_KEY: quoted,
  BAD_INDENT: "the keys of an entry indented alike",
  TAB_AS_INDENT: "spaces, not tabs, before a key",
  DUPLICATE_KEY: "each key once in an entry",
  MULTIPLE_DOCS: "one document in a file, hence no second line of three dashes",
};

function sayError(code: ErrorCode, message: string): string {
  const expected = expectations[code] ?? "valid YAML 1.2";
  if (code === "MULTIPLE_DOCS") return `the file holds several documents; expected ${expected}`;
  if (message.includes("call stack")) return "lists or mappings are nested too deeply; expected a few levels";
  return `${sentence(message)}; expected ${expected}`;
}

function aliasExpectation(message: string): string {
  return message.startsWith("Unresolved alias")
    ? "expected an anchor of that name before it"
    : "expected few aliases, or none";
}

/** Aliases are bounded: nine nested lists of nine would otherwise expand to hundreds of millions of nodes. */
function expand(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function nodeOffset(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document.Parsed, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : nodeOffset(document, path);
}

function sentence(message: string): string {
  return message.replace(/\s+/g, " ").replace(/[.;:]$/, "");
}
