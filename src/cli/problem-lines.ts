import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styled } from "./output.js";

/** A problem of a corpus, or a warning: `src/corpus/problem.ts` would load the whole of it. */
export interface ProblemLike {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Nobody reads more at once. */
const MOST_TOLD = 100;

/** The lines that tell of problems; of very many, the rest is counted. @param folder what their files are relative to */
export function problemLines(problems: readonly ProblemLike[], folder: string | undefined): string[] {
  return told(problems, folder, ["problem", "problems"]);
}

/** The same for warnings, which the word tells apart. */
export function warningLines(warnings: readonly ProblemLike[], folder: string | undefined): string[] {
  const marked = warnings.map((warning) => ({ ...warning, message: `warning: ${warning.message}` }));
  return told(marked, folder, ["warning", "warnings"]);
}

function told(
  all: readonly ProblemLike[],
  folder: string | undefined,
  [one, many]: readonly [string, string],
): string[] {
  const lines = all.slice(0, MOST_TOLD).flatMap((each) => linesOf(each, folder));
  const left = all.length - MOST_TOLD;
  return left > 0 ? [...lines, `… and ${left.toLocaleString("en")} more ${left === 1 ? one : many}.`] : lines;
}

/** Warnings as a JSON document has them: none, no key. */
export function warningsOf(warnings: readonly ProblemLike[]): { readonly warnings?: readonly ProblemLike[] } {
  return warnings.length > 0 ? { warnings: warnings.map(plain) } : {};
}

/** A problem as a JSON document has it. */
export function plain({ file, line, column, message }: ProblemLike): ProblemLike {
  return { file, line, column, message };
}

/** `file:line:column: message`; in a terminal also the line itself, with a caret under the place. */
function linesOf({ file, line, column, message }: ProblemLike, folder: string | undefined): string[] {
  const first = `${styled("bold", `${file}:${line}:${column}:`, process.stderr)} ${message}`;
  const text = process.stderr.isTTY ? lineAt(folder === undefined ? file : join(folder, file), line) : undefined;
  if (text === undefined || column > text.length + 1) return [first];
  const margin = `${line} | `;
  const caret = `${" ".repeat(margin.length)}${text.slice(0, column - 1).replace(/[^\t]/g, " ")}^`;
  return [first, `${styled("dim", margin, process.stderr)}${text}`, styled("red", caret, process.stderr)];
}

/** In characters; a place farther on goes without its line. */
const LONGEST_LINE = 1_000;

function lineAt(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, "utf8")
      .split(/\r\n?|\n/)
      [line - 1]?.slice(0, LONGEST_LINE);
  } catch {
    return undefined;
  }
}
