import type { Prisma } from "../../prisma/generated/client/client.js";
import { DISTRIBUTED_BY, type Distribution, findDistribution, misplaced, unspread } from "./distribution.js";
import { tablesOfEditions } from "./edition-tables.js";
import { StoreUnusable } from "./store-unusable.js";

type Transaction = Prisma.TransactionClient;

/** What there is after rows were spread. */
export interface Distributed extends Distribution {
  /** The statements that it took; none where all was so already. */
  readonly statements: readonly string[];
  /** How many rows each table has, all servers together. */
  readonly rows: Readonly<Record<string, number>>;
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly to: string;
  readonly definition: string;
}

/** Called where rows stand. Those that an index or a trigger calls, Citus finds by itself. */
const functions = ["search_stem(regdictionary, text, text)"];
/** Its function counts in a table that other servers do not have: whoever renews a search says so himself. */
const trigger = "search_index_counts_change";

/**
 * The statements that spread the rows of all editions over the servers that the database's Citus knows, and leave the catalogue where it
 * is: none where that has been done.
 *
 * @throws StoreUnusable when there is no Citus, or no server that answers, or tables are spread in another way
 */
export async function planDistribution(transaction: Transaction): Promise<string[]> {
  const distribution = await spreadable(transaction);
  const moving = unspread(distribution);
  if (moving.length === 0) return [];
  const keys = await foreignKeys(transaction, moving);
  const first = tablesOfEditions.find((table) => !moving.includes(table)) ?? moving[0];
  const together = (table: string) => (table === first ? "" : `, colocate_with => '${first}'`);
  return [
    // One table after the other, so that what was done in this transaction is seen on every server; and with the triggers that refuse updates.
    "SET LOCAL citus.multi_shard_modify_mode = 'sequential'",
    "SET LOCAL citus.enable_unsafe_triggers = on",
    ...keys.map(({ table, name }) => `ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`),
    ...(moving.includes("search_index") ? [`DROP TRIGGER IF EXISTS "${trigger}" ON "search_index"`] : []),
    ...moving.map((table) => `SELECT create_distributed_table('${table}', '${DISTRIBUTED_BY}'${together(table)})`),
    ...keys
      .filter(({ to }) => tablesOfEditions.includes(to))
      .map(({ table, name, definition }) => `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`),
    ...functions.map((name) => `SELECT create_distributed_function('${name}')`),
    // What was copied is still on the database's own disk.
    ...moving.toReversed().map((table) => `SELECT truncate_local_data_after_distributing_table('${table}')`),
  ];
}

/**
 * Spreads rows as `planDistribution` says, and checks that all is there afterwards.
 *
 * @param transaction in which nobody else publishes; of what fails nothing is kept
 * @throws StoreUnusable as `planDistribution` does, and when anything is not as it should be afterwards
 */
export async function distributeRows(transaction: Transaction): Promise<Distributed> {
  const statements = await planDistribution(transaction);
  const before = await countRows(transaction);
  for (const statement of statements) await transaction.$executeRawUnsafe(statement);
  const [found, rows] = [await spreadable(transaction), await countRows(transaction)];
  const lost = tablesOfEditions.filter((table) => before[table] !== rows[table]);
  if (lost.length > 0)
    throw new StoreUnusable(
      `Rows of ${lost.map((table) => `${table} (${before[table]} before, ${rows[table]} after)`).join(", ")} could not be moved; nothing was changed.`,
    );
  return { ...found, statements, rows };
}

/** @throws StoreUnusable when rows cannot be spread here */
async function spreadable(transaction: Transaction): Promise<Distribution> {
  const distribution = await findDistribution(transaction);
  if (distribution === undefined)
    throw new StoreUnusable(
      "The database has no Citus, which spreads rows over servers; install it on each of them, CREATE EXTENSION citus in this database and in one of the same name on the others, and make them known by citus_add_node.",
    );
  const { servers } = distribution;
  if (servers.length === 0)
    throw new StoreUnusable(
      "Citus knows no server that may hold rows; make one known: SELECT citus_add_node('host', 5432).",
    );
  const silent = servers.filter(({ answers }) => !answers).map(({ address }) => address);
  if (silent.length > 0)
    throw new StoreUnusable(
      `${silent.join(", ")} ${silent.length === 1 ? "does" : "do"} not answer; see that it runs and lets this server in, or take it away by citus_remove_node.`,
    );
  const wrong = misplaced(distribution);
  if (wrong.length > 0)
    throw new StoreUnusable(
      `Tables are spread in another way than Throughline reads them: ${wrong.join("; ")}. undistribute_table('…') takes back what was done to one.`,
    );
  return distribution;
}

function foreignKeys(transaction: Transaction, of: readonly string[]): Promise<ForeignKey[]> {
  return transaction.$queryRaw<ForeignKey[]>`
    SELECT here.relname::text AS table, conname::text AS name, there.relname::text AS to, pg_get_constraintdef(pg_constraint.oid) AS definition
    FROM pg_constraint JOIN pg_class here ON here.oid = conrelid JOIN pg_class there ON there.oid = confrelid
    WHERE contype = 'f' AND here.relname = ANY (${[...of]}) AND here.relnamespace = current_schema()::regnamespace
    ORDER BY here.relname, conname`;
}

async function countRows(transaction: Transaction): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of tablesOfEditions) {
    const [counted] = await transaction.$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) AS count FROM "${table}"`,
    );
    rows[table] = Number(counted?.count ?? 0);
  }
  return rows;
}
