import type { Reader } from "../../src/database/reader.js";

/** Counts the SQL statements that are sent while `work` is done, those that ask for the catalogue's state not counted. */
export async function countStatements(reader: Pick<Reader, "sent">, work: () => Promise<unknown>): Promise<number> {
  const before = reader.sent();
  await work();
  return reader.sent() - before;
}
