/** Errors that tell a user what to mend. By name, since importing their classes would load the whole service. */
const expected = new Set(["BadSettings", "CannotListen", "CorpusRefused", "StoreUnusable"]);

/** Ends the program with exit code 1: the message for what a user can mend, the whole error for a defect. */
export function fail(error: unknown): never {
  const known = error instanceof Error && expected.has(error.name);
  process.stderr.write(`${known ? error.message : `A defect of Throughline: ${inspected(error)}`}\n`);
  process.exit(1);
}

function inspected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
