import { type ProblemLike, plain, problemLines, warningLines, warningsOf } from "./problem-lines.js";

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
  const refused = refusedOf(error);
  if (refused !== undefined) {
    const { problems, warnings, folder } = refused;
    return [...problemLines(problems, folder), ...warningLines(warnings, folder)].join("\n");
  }
  if (isNamed(error, inputErrors) || isNamed(error, environmentErrors)) return messageOf(error);
  const code = environmentCode(error);
  if (code !== undefined) return sayEnvironment(code);
  return `A defect of Throughline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function asJson(error: unknown) {
  const refused = refusedOf(error);
  if (refused !== undefined) return { problems: refused.problems.map(plain), ...warningsOf(refused.warnings) };
  return { error: isNamed(error, inputErrors) || isNamed(error, environmentErrors) ? messageOf(error) : said(error) };
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

interface Refused {
  readonly problems: readonly ProblemLike[];
  readonly warnings: readonly ProblemLike[];
  readonly folder: string | undefined;
}

/** What CorpusRefused holds. */
function refusedOf(error: unknown): Refused | undefined {
  if (!(error instanceof Error) || error.name !== "CorpusRefused") return undefined;
  if (!("problems" in error && Array.isArray(error.problems))) return undefined;
  const warnings = "warnings" in error && Array.isArray(error.warnings) ? error.warnings : [];
  const folder = "folder" in error && typeof error.folder === "string" ? error.folder : undefined;
  return { problems: error.problems, warnings, folder };
}

function isNamed(error: unknown, names: ReadonlySet<string>): boolean {
  return error instanceof Error && names.has(error.name);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
