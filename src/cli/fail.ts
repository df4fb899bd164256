import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styled } from "./output.js";

/** What may be wrong with what a user gave, by name, since importing the classes would load the whole service. */
const inputErrors = new Set([
  "BackUpRefused",
  "BadOption",
  "CorpusRefused",
  "FolderTaken",
  "NotPublished",
  "TagRefused",
]);
/** What may be wrong with where the program runs. */
const environmentErrors = new Set(["BadSettings", "CannotListen", "StoreUnusable", "WorkerEnded"]);
/** Of PostgreSQL and of the operating system: no space, no access, a connection that is gone. */
const environmentCodes =
  /^(53\d{3}|57P0\d|08\d{3}|58\d{3}|ENOSPC|EACCES|EPERM|EROFS|EDQUOT|ECONNREFUSED|ECONNRESET|P1001|P1017)$/;

const brokenPipe = /^EPIPE$/;

const INPUT = 1;
const ENVIRONMENT = 2;

interface ProblemLike {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface FailOptions {
  /** Prints the problems as JSON on standard output. */
  readonly json: boolean;
  /** `serve` has no input but its environment, and ends with 1 whatever is wrong. */
  readonly serving: boolean;
}

/**
 * Says what went wrong to who can mend it; of a defect, the whole error is shown.
 *
 * @returns the exit code: 1 when the input is wrong, 2 when the environment is
 */
export function fail(error: unknown, { json, serving }: FailOptions): number {
  // Whoever reads our output, such as `head`, has seen enough.
  if (environmentCode(error, brokenPipe) !== undefined) return 0;
  if (json) process.stdout.write(`${JSON.stringify(asJson(error), null, 2)}\n`);
  else process.stderr.write(`${said(error)}\n`);
  return isNamed(error, inputErrors) || serving ? INPUT : ENVIRONMENT;
}

function said(error: unknown): string {
  const problems = problemsOf(error);
  if (problems !== undefined) return problems.flatMap((problem) => sayProblem(problem, folderOf(error))).join("\n");
  if (isNamed(error, inputErrors) || isNamed(error, environmentErrors)) return messageOf(error);
  const code = environmentCode(error);
  if (code !== undefined) return sayEnvironment(code);
  return `A defect of Throughline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function asJson(error: unknown) {
  const problems = problemsOf(error);
  if (problems !== undefined)
    return { problems: problems.map(({ file, line, column, message }) => ({ file, line, column, message })) };
  return { error: isNamed(error, inputErrors) || isNamed(error, environmentErrors) ? messageOf(error) : said(error) };
}

/** `file:line:column: message`; in a terminal also the line itself, with a caret under the place. */
function sayProblem({ file, line, column, message }: ProblemLike, folder: string | undefined): string[] {
  const first = `${styled("bold", `${file}:${line}:${column}:`, process.stderr)} ${message}`;
  const text = process.stderr.isTTY ? lineOf(folder === undefined ? file : join(folder, file), line) : undefined;
  if (text === undefined) return [first];
  const margin = `${line} | `;
  const caret = `${" ".repeat(margin.length)}${text.slice(0, column - 1).replace(/[^\t]/g, " ")}^`;
  return [first, `${styled("dim", margin, process.stderr)}${text}`, styled("red", caret, process.stderr)];
}

function lineOf(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, "utf8").split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
}

const environmentHelp: Readonly<Record<string, string>> = {
  "53100": "The disk of the database is full; nothing of this was written. Make room and run the command again.",
  ENOSPC: "The disk is full; nothing was left half-written. Make room and run the command again.",
};

function sayEnvironment(code: string): string {
  const lost = "The database went away; nothing of this was written. Run the command again once it is back.";
  const denied = "This user may not write there; choose another place, or change its permissions.";
  return environmentHelp[code] ?? (/^(EACCES|EPERM|EROFS)$/.test(code) ? `${denied} (${code})` : `${lost} (${code})`);
}

/** The code of an error or of what caused it: drivers wrap errors in errors. */
function environmentCode(error: unknown, codes = environmentCodes, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 6) return undefined;
  for (const key of ["originalCode", "code"]) {
    const code: unknown = Reflect.get(error, key);
    if (typeof code === "string" && codes.test(code)) return code;
  }
  for (const key of ["cause", "meta", "driverAdapterError"]) {
    const code = environmentCode(Reflect.get(error, key), codes, depth + 1);
    if (code !== undefined) return code;
  }
  return undefined;
}

function problemsOf(error: unknown): readonly ProblemLike[] | undefined {
  if (!(error instanceof Error) || error.name !== "CorpusRefused") return undefined;
  return "problems" in error && Array.isArray(error.problems) ? error.problems : undefined;
}

function folderOf(error: unknown): string | undefined {
  return error instanceof Error && "folder" in error && typeof error.folder === "string" ? error.folder : undefined;
}

function isNamed(error: unknown, names: ReadonlySet<string>): boolean {
  return error instanceof Error && names.has(error.name);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
