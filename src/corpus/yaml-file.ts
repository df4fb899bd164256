import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Place, Problem } from "./problem.js";
import { readText } from "./text-file.js";

export type Path = readonly (string | number)[];

/** A parsed YAML file that remembers where everything stands. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the value at `path` starts; the closest ancestor that exists, where there is none. */
  place(path: Path): Place;
  /** Where the key at the end of `path` starts. */
  keyPlace(path: Path): Place;
}

/**
 * Reads one YAML file.
 *
 * @param path where it is
 * @param name how problems name it (relative to the corpus folder)
 * @returns the file, or what keeps it from being read
 */
export async function readYamlFile(path: string, name: string): Promise<YamlFile | Problem[]> {
  const text = await readText(path);
  if (typeof text !== "string") return [{ file: name, line: 1, column: 1, message: text.message }];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  if (document.errors.length > 0) {
    // One slip confuses the parser at several levels; the first report at a place is the telling one.
    const first = document.errors.filter(
      ({ pos: [at] }, index, all) => all.findIndex(({ pos }) => pos[0] === at) === index,
    );
    return first.map(({ pos, code, message }) => ({
      ...placeAt(pos[0]),
      message: `${sentence(message)}; expected ${expectations[code] ?? "valid YAML 1.2"}`,
    }));
  }
  return toYamlFile(document, placeAt);
}

const quoted = 'text that holds ": " in quotation marks, and the keys of an entry indented alike';
/** What would be right, for the slips that people make most. */
const expectations: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: quoted,
  MULTILINE_IMPLICIT_KEY: quoted,
  BAD_INDENT: "the keys of an entry indented alike",
  TAB_AS_INDENT: "spaces, not tabs, before a key",
  DUPLICATE_KEY: "each key once in an entry",
};

function toYamlFile(document: Document.Parsed, placeAt: (offset: number) => Place): YamlFile | Problem[] {
  const value = expand(document);
  if (value instanceof Error)
    return [{ ...placeAt(0), message: `${sentence(value.message)}; expected few aliases, or none` }];
  return {
    value,
    place: (path) => placeAt(nodeOffset(document, path)),
    keyPlace: (path) => placeAt(keyOffset(document, path)),
  };
}

/** Aliases are bounded: nine nested lists of nine would otherwise expand to hundreds of millions of nodes. */
function expand(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
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
