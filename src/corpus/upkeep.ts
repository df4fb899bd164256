/** What PostgreSQL would do in its own time after very many rows have come, done before anybody asks for them. */
import { tablesOfEditions } from "../database/edition-tables.js";
import type { Transaction } from "./alone.js";

/** From here on it shows: PostgreSQL looks after fewer rows within a minute, and no plan is far off until then. */
const MANY_ROWS = 20_000;

/**
 * Lets words for the index of the search gather before they are sorted into it: with the default, a new word's place is
 * looked for sixteen times as often. What compares editions has room, too.
 */
export async function expectRows(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT set_config('gin_pending_list_limit', '64MB', true), set_config('work_mem', '64MB', true)`;
}

/** Sorts what has gathered into the index, and counts what the tables hold, so that the first question is planned well. */
export async function becomeUsable(transaction: Transaction, rows: number): Promise<void> {
  // Only their owner may do so; where another role imports, PostgreSQL does it later.
  await transaction.$executeRaw`
    SELECT gin_clean_pending_list(oid) FROM pg_class
    WHERE oid = 'search_document_terms_idx'::regclass AND pg_has_role(relowner, 'USAGE')`;
  if (rows >= MANY_ROWS)
    await transaction.$executeRawUnsafe(`ANALYZE ${tablesOfEditions.map((table) => `"${table}"`).join(", ")}`);
}
