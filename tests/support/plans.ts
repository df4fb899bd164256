import type pg from "pg";

/** What of a plan that was carried out tells which rows were gone through. */
interface CarriedOut {
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly CarriedOut[];
}

/** How many rows of some tables a statement goes through. */
export async function rowsGoneThrough(
  client: pg.Client,
  isCounted: (table: string) => boolean,
  statement: string,
  values: readonly unknown[],
): Promise<number> {
  const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`, [...values]);
  const nodes = (plan: CarriedOut): CarriedOut[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return nodes(rows[0]["QUERY PLAN"][0].Plan)
    .filter((node) => isCounted(node["Relation Name"] ?? ""))
    .reduce(
      (sum, node) => sum + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
      0,
    );
}
