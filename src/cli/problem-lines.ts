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

/** The lines that tell of problems. @param folder what their files are relative to */
export function problemLines(problems: readonly ProblemLike[], folder: string | undefined): string[] {
  return problems.flatMap((problem) => linesOf(problem, folder));
}

/** Nobody reads more at once, and warnings keep nothing from being done. */
const MOST_WARNINGS = 100;

/** The same for warnings, which the word tells apart; of very many, the rest is counted. */
export function warningLines(warnings: readonly ProblemLike[], folder: string | undefined): string[] {
  const lines = warnings
    .slice(0, MOST_WARNINGS)
    .flatMap((warning) => linesOf({ ...warning, message: `warning: ${warning.message}` }, folder));
  const left = warnings.length - MOST_WARNINGS;
  return left > 0 ? [...lines, `… and ${left} more warnings.`] : lines;
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
  if (text === undefined) return [first];
  const margin = `${line} | `;
  const caret = `${" ".repeat(margin.length)}${text.slice(0, column - 1).replace(/[^\t]/g, " ")}^`;
  return [first, `${styled("dim", margin, process.stderr)}${text}`, styled("red", caret, process.stderr)];
}

function lineAt(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, "utf8").split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
}
