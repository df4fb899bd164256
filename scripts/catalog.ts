import type pg from "pg";

/** A table as PostgreSQL's catalogs describe it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that may be null. */
  readonly nullable: readonly string[];
  /** CHECK constraints: what they check, by name. */
  readonly checks: Readonly<Record<string, string>>;
  readonly triggers: readonly string[];
  /** The table that a column refers to, by column; the edition, which every key begins with, is left out. */
  readonly references: Readonly<Record<string, string>>;
}

/** All tables of a database, by name. */
export async function readTables(client: pg.Client): Promise<ReadonlyMap<string, Table>> {
  const { rows } = await client.query<Table>(`
    SELECT relname::text AS name,
      ARRAY(SELECT attname::text FROM pg_attribute
        WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum) AS columns,
      ARRAY(SELECT attname::text FROM pg_attribute
        WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND NOT attnotnull ORDER BY attnum) AS nullable,
      (SELECT coalesce(json_object_agg(conname, pg_get_expr(conbin, conrelid)), '{}') FROM pg_constraint
        WHERE conrelid = pg_class.oid AND contype = 'c') AS checks,
      ARRAY(SELECT tgname::text FROM pg_trigger WHERE tgrelid = pg_class.oid AND NOT tgisinternal) AS triggers,
      (SELECT coalesce(json_object_agg(attname, confrelid::regclass), '{}') FROM pg_constraint
        JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey) AND attname <> 'edition_id'
        WHERE conrelid = pg_class.oid AND contype = 'f') AS references
    FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
    ORDER BY relname`);
  return new Map(rows.map((table) => [table.name, table]));
}
