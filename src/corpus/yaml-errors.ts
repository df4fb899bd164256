/** What the parser of YAML reports, in the words of someone who writes a corpus. */
import type { Document, ErrorCode, LineCounter } from "yaml";
import { type Slip, slipOf } from "./slips.js";

/** Most of what follows the first slips of a file is their consequence. */
const MOST_ERRORS = 10;
/** A corpus has four levels; a thousand brackets are some accident. */
export const DEEPEST = 100;

const tooDeep = `lists or mappings are nested more than ${DEEPEST} deep; expected a few levels`;

/** What the errors of a document come to; none for a document that is well formed. */
export function slipsOf({ errors, warnings }: Document.Parsed, lines: LineCounter, text: string): Slip[] {
  const places = new Set<number>();
  // One slip confuses the parser at several levels; the first report at a place is the telling one.
  const telling = [...errors, ...warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED")].filter(
    ({ pos: [at] }) => !places.has(at) && places.add(at),
  );
  const deep = telling.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep !== undefined) return [{ ...placeAt(text, deep.pos[0]), message: tooDeep }];
  const [first] = telling;
  if (first === undefined) return [];
  const near = telling.slice(0, MOST_ERRORS).map(({ pos }) => lines.linePos(pos[0]).line);
  const slip = first.code === "MULTIPLE_DOCS" ? undefined : slipOf(text, near);
  if (slip !== undefined) return [slip];
  const told = telling.slice(0, MOST_ERRORS).map(({ pos, code, message }) => {
    const { line, col } = lines.linePos(pos[0]);
    return { line, column: col, message: sayError(code, message, text.slice(pos[0], pos[1])) };
  });
  const next = telling[MOST_ERRORS];
  if (next === undefined) return told;
  const { line, col } = lines.linePos(next.pos[0]);
  const left = telling.length - MOST_ERRORS;
  return [...told, { line, column: col, message: `${left} more slips of form follow; expected valid YAML 1.2` }];
}

/** Where brackets are nested too deeply for either parser, in time that grows with the text. */
export function deepPlace(text: string): Slip | undefined {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[[{]|[\]}]|(?:^|\n) *(?:- *){100}/g)) {
    depth += found === "]" || found === "}" ? -1 : 1;
    if (depth > DEEPEST || found.length > 1) return { ...placeAt(text, index + found.search(/\S/)), message: tooDeep };
    depth = Math.max(depth, 0);
  }
  return undefined;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const quoted = 'text that holds ": " in quotation marks, and the keys of an entry indented alike';
/** What would be right, for the slips that people make most. */
const expectations: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "a backslash written twice between double quotation marks, or single ones around the text",
  BLOCK_AS_IMPLICIT_KEY: quoted,
  MULTILINE_IMPLICIT_KEY: quoted,
  BAD_INDENT: "the keys of an entry indented alike",
  TAB_AS_INDENT: "spaces, not tabs, before a key",
  DUPLICATE_KEY: "each key once in an entry",
};

function sayError(code: ErrorCode, message: string, source: string): string {
  if (code === "MULTIPLE_DOCS")
    return "the file holds several documents; expected one document in a file, hence no second line of three dashes";
  if (code === "TAG_RESOLVE_FAILED") {
    const tag = /!\S*/.exec(message)?.[0] ?? source;
    return `${tag} tells a program how to read the value, and Throughline knows no such way; expected the value alone, or a text that begins with ! in quotation marks`;
  }
  if (message.startsWith("Missing closing"))
    return `${sentence(message)}; expected the text closed by the mark that opens it`;
  return `${sentence(message)}; expected ${expectations[code] ?? "valid YAML 1.2"}`;
}

/** What an alias that cannot be resolved, or very many of them, come to. */
export function aliasSlip(message: string, text: string): Slip {
  const unresolved = /^Unresolved alias.*: (.+)$/.exec(message)?.[1];
  if (unresolved === undefined) {
    const at = Math.max(text.search(/(?<=[\s,[{:-])\*[^\s,[\]{}]/), 0);
    const repeated = "aliases repeat values very many times, as PyYAML writes what a program holds twice";
    const expected = "expected each value where it belongs (PyYAML: a Dumper whose ignore_aliases returns True)";
    return { ...placeAt(text, at), message: `${repeated}; ${expected}` };
  }
  const at = Math.max(text.indexOf(`*${unresolved}`), 0);
  const expected = "expected a text that begins with * in quotation marks, or an anchor of that name before it";
  return { ...placeAt(text, at), message: `*${unresolved} is an alias of nothing; ${expected}` };
}

function sentence(message: string): string {
  return message.replace(/\s+/g, " ").replace(/[.;:]$/, "");
}
