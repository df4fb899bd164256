import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Place, Problem, Warning } from "./problem.js";
import { isOddKey, mayHoldOddKeys, type Slip, slipOf } from "./slips.js";
import { mayHoldStrangeText, strangeTexts } from "./strange-text.js";
import { readText } from "./text-file.js";
import { aliasSlip, DEEPEST, deepPlace, slipsOf } from "./yaml-errors.js";
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
      latest = {
        file: this,
        ...parseWithPlaces(withPlainLineEnds(readFileSync(this.#path, "utf8").replace(/^\uFEFF/, ""))),
      };
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

/** What a file holds as a whole: each list has its file. */
export type Outer = "list" | "mapping";

/**
 * Reads one YAML file.
 *
 * @param path where it is
 * @param name how problems name it (relative to the corpus folder)
 * @returns the file, or what keeps it from being read
 */
export async function readYamlFile(path: string, name: string, outer: Outer): Promise<ReadYaml | Problem[]> {
  const found = await readText(path);
  if (typeof found !== "string") return [{ file: name, line: 1, column: 1, ...found }];
  const text = withPlainLineEnds(found);
  const file = new YamlFile(path, name);
  const refused = (slips: readonly Slip[]): Problem[] => slips.map((slip) => ({ file: name, ...slip }));
  const quick = loadQuickly(text);
  if (quick instanceof Error || quick === undefined) {
    const deep = deepPlace(text);
    if (deep !== undefined) return refused([deep]);
  } else if (isOf(outer, quick) && !needsSecondLook(quick, text)) return { file, value: quick, warnings: [] };
  const { document, lines } = parseWithPlaces(text);
  const slips = slipsOf(document, lines, text);
  if (slips.length > 0) return refused(slips);
  const value = expand(document);
  if (value instanceof Error) return refused([aliasSlip(value.message, text)]);
  const misread = isOf(outer, value) ? misreadEntry(value, file, text) : notOf(outer, value, name, text);
  if (misread !== undefined) return refused([misread]);
  const warnings = strangeTexts(document, text).map(({ offset, message }) => ({
    ...placeAt(name, lines, offset),
    message,
  }));
  return { file, value, warnings };
}

function needsSecondLook(value: unknown, text: string): boolean {
  const holdsText = Array.isArray(value) && value.some(isText);
  return holdsText || mayHaveAlias.test(text) || mayHoldStrangeText(text) || mayHoldOddKeys(text);
}

/** The older computers' lone CR too: one of the parsers takes it for text. */
function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** An anchor or an alias, or prose that looks like one: such files are read by the parser that bounds what aliases expand to. */
const mayHaveAlias = /(?:^|[\s,[{:-])[&*][^\s,[\]{}]/m;

/** The value of well-formed YAML; of no use where the text needs a second look, for its problems or because it is empty. */
function loadQuickly(text: string): unknown {
  try {
    return load(text, { schema: valueSchema, maxDepth: DEEPEST }) ?? undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isOf(outer: Outer, value: unknown): boolean {
  return Array.isArray(value) === (outer === "list") && typeof value === "object" && value !== null;
}

/** A list where a mapping belongs, a mapping where a list belongs, or neither. */
function notOf(outer: Outer, value: unknown, name: string, text: string): Slip {
  const slip = slipOf(text, [1, 2]);
  if (slip !== undefined) return slip;
  const expected =
    outer === "list"
      ? 'the file holds no list; expected a list, each entry starting with "- "'
      : 'the file holds no mapping of keys to values; expected "slug: …" and the other keys, each at the start of a line';
  return { line: 1, column: 1, message: `${expected}${hint(outer, value, name)}` };
}

function hint(outer: Outer, value: unknown, name: string): string {
  if (value === null || value === undefined) return outer === "list" ? ", or [] for a list without entries" : "";
  if (typeof value !== "object") return "";
  if (outer === "mapping") return ', none with "- " before it';
  const [first = "", ...others] = Object.keys(value);
  if (others.length === 0 && Array.isArray(Object.values(value)[0]))
    return `, without the line ${first}: above them, since ${name} names the list already`;
  if ("slug" in value) return ', this one too: "- slug: …"';
  return ", with its name under the key slug";
}

/** What is well formed and no entry: a line of text, or a key that begins with what is no blank. */
function misreadEntry(value: unknown, file: YamlFile, text: string): Slip | undefined {
  const index = Array.isArray(value) ? value.findIndex(isText) : -1;
  if (index >= 0) return slipOf(text, [file.place([index]).line]);
  const path = mayHoldOddKeys(text) ? pathOfOddKey(value) : undefined;
  return path && slipOf(text, [file.keyPlace(path).line]);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function pathOfOddKey(value: unknown): Path | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof step === "string" && isOddKey(step)) return [step];
    const rest = pathOfOddKey(part);
    if (rest !== undefined) return [step, ...rest];
  }
  return undefined;
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
