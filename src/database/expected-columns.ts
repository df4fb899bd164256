import { tables } from "../../prisma/generated/tables.js";
import type { Database } from "./client.js";
import type { Table } from "./shape.js";
import { StoreUnusable } from "./store-unusable.js";

/** Columns of every table of `schema.prisma`, by table. */
const expected: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values<Table>(tables).map(({ table, columns }) => [table, Object.values(columns).map(({ name }) => name)]),
);

/**
 * Compares the tables as they are with those that this program reads and writes: somebody may have changed them by hand, and
 * a change of `schema.prisma` may have no migration yet.
 *
 * @throws StoreUnusable that names every column which is not there
 */
export async function refuseMissingColumns(database: Database): Promise<void> {
  const found = await database.$queryRaw<{ table: string; column: string }[]>`
    SELECT relname::text AS table, attname::text AS column FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped`;
  const there = new Set(found.map(({ table, column }) => `${table}.${column}`));
  const missing = [...expected].flatMap(([table, columns]) =>
    columns.map((column) => `${table}.${column}`).filter((column) => !there.has(column)),
  );
  if (missing.length === 0) return;
  throw new StoreUnusable(
    `The database lacks ${missing.join(", ")}, though all migrations are applied. Was it changed by hand, take that back, or restore a back-up; was prisma/schema.prisma changed, write a migration of what npm run migration prints.`,
  );
}

/**
 * What rows say beside the columns of their table would be left out in silence.
 *
 * @throws Error that names the table, the column, and what to do
 */
export function expectColumns(table: string, rows: readonly object[]): void {
  const columns = expected.get(table);
  if (columns === undefined)
    throw new Error(
      `Rows were made for a table ${table}, of which prisma/generated knows nothing; run: npm run generate`,
    );
  const unknown = new Set(rows.flatMap((row) => Object.keys(row)).filter((column) => !columns.includes(column)));
  if (unknown.size === 0) return;
  throw new Error(
    `Rows of ${table} have ${[...unknown].join(", ")}, for which it has no column; its columns are ${columns.join(", ")}. Name the column so where the rows are made, or add it to prisma/schema.prisma and run: npm run generate`,
  );
}
