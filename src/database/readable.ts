import type { ClientBase, Pool } from "pg";
import { tables } from "../../prisma/generated/tables.js";

const names = Object.values(tables).map(({ table }) => table);

/**
 * Whether the role of a session may read every table of ours. Asked of the names, so that nothing is read; null, and so no, where the
 * role may not even enter the schema.
 */
const question = `
  SELECT current_schema() IS NOT NULL AND bool_and(has_table_privilege(oid, 'SELECT')) AS readable FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relname IN (${names.map((name) => `'${name}'`).join(", ")})`;

/** Whether whoever asks here may read what requests are answered from. Rejects when the database does not answer. */
export async function mayRead(session: Pick<ClientBase | Pool, "query">): Promise<boolean> {
  const { rows } = await session.query<{ readable: boolean | null }>(question);
  return rows[0]?.readable ?? false;
}
