import type { SqlQuery } from "@prisma/driver-adapter-utils";
import type { Reader } from "../../src/database/reader.js";

/** The SQL statements that are sent while `work` is done, but for those that ask for the catalogue's state. */
export async function statementsOf(
  { statements }: Pick<Reader, "statements">,
  work: () => Promise<unknown>,
): Promise<SqlQuery[]> {
  const sent: SqlQuery[] = [];
  const note = (statement: SqlQuery): number => sent.push(statement);
  statements.on("sent", note);
  await work();
  statements.off("sent", note);
  return sent;
}

/** How many they are. */
export async function countStatements(
  reader: Pick<Reader, "statements">,
  work: () => Promise<unknown>,
): Promise<number> {
  return (await statementsOf(reader, work)).length;
}
