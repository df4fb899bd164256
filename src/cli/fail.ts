import { CorpusRefused } from "../corpus/problem.js";
import { StoreUnusable } from "../database/store.js";
import { CannotListen } from "../server/service.js";
import { BadSettings } from "../server/settings.js";

const expected = [CorpusRefused, StoreUnusable, CannotListen, BadSettings];

/** Ends the program with exit code 1: one clear line for what a user can mend, the whole error for a defect. */
export function fail(error: unknown): never {
  const known = error instanceof Error && expected.some((type) => error instanceof type);
  process.stderr.write(`${known ? error.message : `A defect of Throughline: ${inspected(error)}`}\n`);
  process.exit(1);
}

function inspected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
