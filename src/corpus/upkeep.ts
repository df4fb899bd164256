/** What PostgreSQL would do in its own time after very many rows have come, done before anybody asks for them. */
import { tablesOfEditions } from "../database/edition-tables.js";
import type { Transaction } from "./alone.js";

/** From here on it shows: PostgreSQL looks after fewer rows within a minute, and no plan is far off until then. */
const MANY_ROWS = 20_000;
/** What `sum_up` fills. */
const sums = ["attested_principle", "attested_by_source", "attested_leader", "stance_tally"];

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
  await countRows(transaction, tablesOfEditions, rows);
}

/** Sums up the stances of an edition whose rows have been counted. */
export async function sumUp(transaction: Transaction, edition: number, rows: number): Promise<void> {
  await transaction.$executeRaw`SELECT sum_up(${edition})`;
  await countRows(transaction, sums, rows);
}

async function countRows(transaction: Transaction, some: readonly string[], rows: number): Promise<void> {
  if (rows >= MANY_ROWS) await transaction.$executeRawUnsafe(`ANALYZE ${some.map((table) => `"${table}"`).join(", ")}`);
}
