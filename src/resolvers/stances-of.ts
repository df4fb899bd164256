import { type Principle, Prisma, type Stance } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { type EditionRow, fieldBatch, groupBy } from "./field-batch.js";
import { selected } from "./selection.js";

/** The argument `kinds` that fields of stances take: omitted or null means all, empty means none. */
export interface KindsArgument {
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

const idsOf = (parents: readonly EditionRow[]): number[] => parents.map(({ id }) => id);

/** The stances whose field holds the number of a parent. */
function stancesBy(field: "eraId" | "principleId") {
  return fieldBatch<KindsArgument, readonly Stance[]>(async (editionId, parents, { kinds }, place) => {
    const condition = { [field]: idsOf(parents), kind: kinds };
    const stances = await place.context.rows.where("Stance", editionId, condition, selected(place));
    const byParent = groupBy(stances, (stance) => stance[field]);
    return parents.map(({ id }) => byParent.get(id) ?? []);
  });
}

export const eraStances = stancesBy("eraId");
export const principleStances = stancesBy("principleId");

/** Rows that parents are linked to: which to which, and the rows, in one statement. */
export async function linked<Row extends { readonly id: number }>(
  parents: readonly EditionRow[],
  links: Promise<readonly (readonly [number, number])[]>,
  rows: Promise<readonly Row[]>,
): Promise<Row[][]> {
  const [pairs, read] = await Promise.all([links, rows]);
  const byParent = groupBy(pairs, ([parent]) => parent);
  return parents.map(({ id }) => {
    const ids = new Set(byParent.get(id)?.map(([, linkedTo]) => linkedTo));
    return read.filter((row) => ids.has(row.id));
  });
}

export const leaderStances = fieldBatch<KindsArgument, readonly Stance[]>((editionId, leaders, { kinds }, place) => {
  const { rows, outline } = place.context;
  const source = Prisma.sql`FROM stance_leader link JOIN stance ON stance.edition_id = link.edition_id AND stance.id = link.stance_id
    WHERE link.edition_id = ${editionId} AND link.leader_id = ANY (${idsOf(leaders)}) ${ofKinds(kinds)}`;
  return linked(
    leaders,
    outline.links(Prisma.sql`(SELECT coalesce(json_agg(json_build_array(link.leader_id, stance.id)), '[]') ${source})`),
    rows.where("Stance", editionId, Prisma.sql`r.id = ANY (ARRAY(SELECT stance.id ${source}))`, selected(place)),
  );
});

/** The principles that eras take a stance on, each once. */
export const eraPrinciples = fieldBatch<KindsArgument, readonly Principle[]>((editionId, eras, { kinds }, place) => {
  const { rows, outline } = place.context;
  const source = Prisma.sql`FROM stance WHERE edition_id = ${editionId} AND era_id = ANY (${idsOf(eras)}) ${ofKinds(kinds)}`;
  return linked(
    eras,
    outline.links(Prisma.sql`(
      SELECT coalesce(json_agg(json_build_array(era_id, principle_id)), '[]')
      FROM (SELECT DISTINCT era_id, principle_id ${source}) link)`),
    rows.where("Principle", editionId, Prisma.sql`r.id = ANY (ARRAY(SELECT principle_id ${source}))`, selected(place)),
  );
});

function ofKinds(kinds: KindsArgument["kinds"]): Prisma.Sql {
  return kinds ? Prisma.sql`AND stance.kind = ANY (${[...kinds]}::stance_kind[])` : Prisma.empty;
}

/** The stance by which a principle is first put forward. */
export const introducedBy = fieldBatch<object, Stance | null>(async (editionId, principles, _args, place) => {
  const condition = { principleId: idsOf(principles), kind: "INTRODUCED" } as const;
  const stances = await place.context.rows.where("Stance", editionId, condition, selected(place));
  return principles.map(({ id }) => stances.find(({ principleId }) => principleId === id) ?? null);
});
