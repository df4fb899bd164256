/** How many stances there are of a sort, as it was summed up when their edition was published. */
import { Prisma } from "../../prisma/generated/client/client.js";
import { type Position, positions, type StanceKind } from "../comparison/attestation.js";
import { isCalled } from "../edition/called.js";
import { sourceIds } from "./outline-statement.js";
import { allOf, having } from "./row-conditions.js";

/** What a tally tells apart. */
export interface TalliedFilter {
  readonly kinds?: readonly StanceKind[] | null | undefined;
  readonly positions?: readonly Position[] | null | undefined;
  /** Slugs. */
  readonly sources?: readonly string[] | null | undefined;
}

const tallied: ReadonlySet<string> = new Set<keyof TalliedFilter>(["kinds", "positions", "sources"]);

/** Conditions on a row `r` of the tally; undefined where a filter asks for what it does not tell apart. */
export function tallyConditions(editionId: number, filter: TalliedFilter | null | undefined): Prisma.Sql[] | undefined {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  if (!asked.every(([name]) => tallied.has(name))) return undefined;
  const { kinds, positions: stood, sources } = filter ?? {};
  const position = stood && positions.filter((each) => each !== "SILENT" && stood.includes(each));
  return [
    Prisma.sql`r.edition_id = ${editionId}`,
    ...having("StanceTally", { kind: kinds, position: position?.filter((each) => each !== "SILENT") }),
    ...(sources ? [Prisma.sql`r.sources && ARRAY${sourceIds(editionId, sources)}`] : []),
  ];
}

/** What a total is asked of. */
interface TotalledFilter extends TalliedFilter {
  /** Slugs. */
  readonly leaders?: readonly string[] | null | undefined;
}

/** How many stances meet a filter; undefined where neither a tally nor an index tells. */
export function talliedTotal(editionId: number, filter: TotalledFilter | null | undefined): Prisma.Sql | undefined {
  const { leaders, ...others } = filter ?? {};
  if (leaders != null)
    return Object.values(others).every((value) => value == null)
      ? Prisma.sql`(SELECT count(DISTINCT stance_id) FROM ${linksTo(editionId, leaders)})`
      : undefined;
  const conditions = tallyConditions(editionId, filter);
  return conditions && Prisma.sql`(SELECT coalesce(sum(stances), 0) FROM stance_tally r WHERE ${allOf(conditions)})`;
}

/** So many are put in order sooner than as many are looked for among a million. */
const FEW = 5_000;

/** What says whether few stances are of a sort; they are many where nothing is asked. */
export function areFew(editionId: number, { leaders, ...filter }: TotalledFilter): Prisma.Sql | false {
  const total = Object.values(filter).every((value) => value == null) ? undefined : talliedTotal(editionId, filter);
  const few = [
    ...(total ? [Prisma.sql`${total} <= ${FEW}`] : []),
    // Nobody counts further than that.
    ...(leaders
      ? [
          Prisma.sql`(SELECT count(*) <= ${FEW} FROM (SELECT FROM ${linksTo(editionId, leaders)} LIMIT ${FEW + 1}) link)`,
        ]
      : []),
  ];
  return few.length > 0 && Prisma.sql`(${Prisma.join(few, " OR ")})`;
}

/** What links stances to leaders, by an index that has them leader by leader. */
function linksTo(editionId: number, leaders: readonly string[]): Prisma.Sql {
  return Prisma.sql`stance_leader WHERE edition_id = ${editionId} AND leader_id = ANY (ARRAY(
    SELECT id FROM leader WHERE edition_id = ${editionId} AND ${isCalled("leader", leaders)}))`;
}
