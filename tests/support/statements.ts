import type { Database } from "../../src/database/client.js";

/** Counts the SQL statements that are sent while `work` is done. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  counted.set(database, 0);
  watch(database);
  await work();
  return counted.get(database) ?? 0;
}

const counted = new WeakMap<Database, number>();
const watched = new WeakSet<Database>();

function watch(database: Database): void {
  if (watched.has(database)) return;
  watched.add(database);
  database.$on("query", () => counted.set(database, (counted.get(database) ?? 0) + 1));
}
