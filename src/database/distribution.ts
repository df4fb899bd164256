/** How tables lie among several servers, where the database's Citus spreads them (https://docs.citusdata.com). */
import type { Database } from "./client.js";
import { tablesOfCatalogue, tablesOfEditions } from "./edition-tables.js";

/** By what rows are spread: all rows of an edition stand on one server. */
export const DISTRIBUTED_BY = "edition_id";

type Asking = Pick<Database, "$queryRaw">;

/** A server that may hold rows. */
export interface RowServer {
  /** Host and port. */
  readonly address: string;
  readonly answers: boolean;
}

/** A table of ours that is not on the database's own server alone. */
export interface Placement {
  readonly table: string;
  /** By which its rows are spread; null: it is whole on every server, or on one that Citus chose. */
  readonly column: string | null;
  /** Tables of one group have the rows of one edition on one server. */
  readonly group: number;
  /** Into how many parts. */
  readonly shards: number;
}

export interface Distribution {
  /** Of Citus. */
  readonly version: string;
  readonly servers: readonly RowServer[];
  readonly placements: readonly Placement[];
}

/** Whether rows of editions are spread over several servers. */
export async function isDistributed(database: Asking): Promise<boolean> {
  if ((await versionOfCitus(database)) === undefined) return false;
  return (await placementsIn(database)).some(({ table }) => tablesOfEditions.includes(table));
}

/** How the database's tables are spread; undefined where it has no Citus. Servers that do not answer are among what is told. */
export async function findDistribution(database: Asking): Promise<Distribution | undefined> {
  const version = await versionOfCitus(database);
  if (version === undefined) return undefined;
  const servers = await database.$queryRaw<RowServer[]>`
    SELECT nodename || ':' || nodeport AS address, coalesce(success, true) AS answers
    FROM pg_dist_node LEFT JOIN run_command_on_workers('SELECT 1') USING (nodename, nodeport)
    WHERE noderole = 'primary' AND shouldhaveshards ORDER BY address`;
  return { version, servers, placements: await placementsIn(database) };
}

async function versionOfCitus(database: Asking): Promise<string | undefined> {
  const [found] = await database.$queryRaw<{ version: string }[]>`
    SELECT extversion AS version FROM pg_extension WHERE extname = 'citus'`;
  return found?.version;
}

function placementsIn(database: Asking): Promise<Placement[]> {
  return database.$queryRaw<Placement[]>`
    SELECT relname::text AS table, column_to_column_name(logicalrelid, partkey) AS column, colocationid::integer AS group,
      (SELECT count(*)::integer FROM pg_dist_shard WHERE pg_dist_shard.logicalrelid = pg_class.oid) AS shards
    FROM pg_dist_partition JOIN pg_class ON pg_class.oid = logicalrelid
    WHERE relname = ANY (${[...tablesOfEditions, ...tablesOfCatalogue]}) ORDER BY relname`;
}

/** Tables of rows that are still on the database's own server alone. */
export function unspread({ placements }: Distribution): string[] {
  return tablesOfEditions.filter((table) => !placements.some((placement) => placement.table === table));
}

/** What is spread in another way than this program reads and writes it, each in one sentence. */
export function misplaced({ placements }: Distribution): string[] {
  const [first] = placements.filter(({ table }) => tablesOfEditions.includes(table));
  return placements.flatMap(({ table, column, group }) => {
    if (tablesOfCatalogue.includes(table)) return `${table} must be a table of the database's own server alone`;
    if (column !== DISTRIBUTED_BY) return `${table} must be distributed by ${DISTRIBUTED_BY}, not ${column ?? "whole"}`;
    return group === first?.group ? [] : `${table} must be in one group with ${first?.table}`;
  });
}

/** Such as `22 tables of rows in 32 parts each, on 2 servers (10.0.0.2:5432, 10.0.0.3:5432) by Citus 13.2`. */
export function sayServers({ version, servers, placements }: Distribution): string {
  const shards = placements[0]?.shards ?? 0;
  const addresses = servers.map(({ address }) => address).join(", ");
  return `${placements.length} tables of rows in ${shards} parts each, on ${servers.length} ${servers.length === 1 ? "server" : "servers"} (${addresses}) by Citus ${version}`;
}
