import { setImmediate as nextTurn } from "node:timers/promises";
import type { Prisma, StanceKind } from "../../prisma/generated/client/client.js";
import { type Finding, Findings } from "../comparison/findings.js";
import type { Database } from "../database/client.js";

type Reading = Pick<Database, "era" | "principle" | "$queryRaw"> | Prisma.TransactionClient;

/** What is found by another rule, as a program of another version has it, is found anew: raised whenever `comparison/findings.ts` finds otherwise. */
export const RULE = 1;

/** So many principles times eras are looked at at a time: where each era takes a stance on each, for some hundredths of a second. */
const CELLS_AT_A_TIME = 50_000;

/** The stances on a principle, column by column. */
interface OnPrinciple {
  readonly principle: number;
  readonly stances: readonly number[];
  readonly eras: readonly number[];
  readonly kinds: readonly StanceKind[];
}

/** Finds what the numbers of an edition say, one of each kind; others are let in meanwhile. */
export async function findIn(reading: Reading, editionId: number): Promise<Finding[]> {
  const eras = await reading.era.findMany({ where: { editionId }, orderBy: { id: "asc" }, select: { id: true } });
  const findings = new Findings(eras.map(({ id }) => id));
  const last = (await reading.principle.aggregate({ where: { editionId }, _max: { id: true } }))._max.id ?? 0;
  const step = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, eras.length)));
  for (let from = 1; from <= last; from += step) {
    const to = from + step;
    const rows = await reading.$queryRaw<OnPrinciple[]>`
      SELECT principle.id AS principle, coalesce(stances, '{}') AS stances, coalesce(eras, '{}') AS eras,
        coalesce(kinds, '{}') AS kinds
      FROM principle LEFT JOIN (
        SELECT principle_id, array_agg(id) AS stances, array_agg(era_id) AS eras, array_agg(kind::text) AS kinds
        FROM stance WHERE edition_id = ${editionId} AND principle_id >= ${from} AND principle_id < ${to}
        GROUP BY principle_id
      ) on_principle ON principle_id = principle.id
      WHERE edition_id = ${editionId} AND principle.id >= ${from} AND principle.id < ${to}
      ORDER BY principle.id`;
    for (const row of rows) findings.add(row.principle, attestationsIn(row));
    await nextTurn();
  }
  return findings.all();
}

function attestationsIn({ principle, stances, eras, kinds }: OnPrinciple) {
  return stances.flatMap((stance, index) => {
    const [subject, kind] = [eras[index], kinds[index]];
    return subject === undefined || kind === undefined ? [] : { stance, subject, principle, kind };
  });
}
