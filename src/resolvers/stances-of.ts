import { type Principle, Prisma, type Stance } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { type EditionRow, type FieldOfRequest, fieldBatch, groupBy } from "./field-batch.js";
import { refuseUnknownSources, type SourcesArgument } from "./known-slugs.js";
import { ofKinds, ofSources } from "./outline-statement.js";
import { selected } from "./selection.js";

/** The argument `kinds` that fields of stances take: omitted or null means all, empty means none. */
export interface KindsArgument {
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

/** Which stances count for a field. */
export interface StancesArguments extends KindsArgument, SourcesArgument {}

const idsOf = (parents: readonly EditionRow[]): number[] => parents.map(({ id }) => id);

/** The stances whose field holds the number of a parent. */
function stancesBy(field: "eraId" | "principleId") {
  const column = field === "eraId" ? Prisma.sql`r.era_id` : Prisma.sql`r.principle_id`;
  return fieldBatch<StancesArguments, readonly Stance[]>(async (editionId, parents, args, place) => {
    const condition = Prisma.sql`${column} = ANY (${idsOf(parents)}) ${counted("r", editionId, args)}`;
    const [stances] = await Promise.all([
      place.context.rows.where("Stance", editionId, condition, selected(place)),
      refuseUnknownSources(place.context, editionId, args.sources),
    ]);
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

export const leaderStances = fieldBatch<StancesArguments, readonly Stance[]>(
  async (editionId, leaders, args, place) => {
    const { rows, outline } = place.context;
    const source = Prisma.sql`FROM stance_leader link JOIN stance ON stance.edition_id = link.edition_id AND stance.id = link.stance_id
    WHERE link.edition_id = ${editionId} AND link.leader_id = ANY (${idsOf(leaders)}) ${counted("stance", editionId, args)}`;
    const found = linked(
      leaders,
      outline.links(
        Prisma.sql`(SELECT coalesce(json_agg(json_build_array(link.leader_id, stance.id)), '[]') ${source})`,
      ),
      rows.where("Stance", editionId, Prisma.sql`r.id = ANY (ARRAY(SELECT stance.id ${source}))`, selected(place)),
    );
    const [stances] = await Promise.all([found, refuseUnknownSources(place.context, editionId, args.sources)]);
    return stances;
  },
);

/** The principles that eras take a stance on, each once. */
export const eraPrinciples = fieldBatch<StancesArguments, readonly Principle[]>(
  async (editionId, eras, args, place) => {
    const { rows, outline } = place.context;
    const source = Prisma.sql`FROM stance WHERE edition_id = ${editionId} AND era_id = ANY (${idsOf(eras)}) ${counted("stance", editionId, args)}`;
    const found = linked(
      eras,
      outline.links(Prisma.sql`(
      SELECT coalesce(json_agg(json_build_array(era_id, principle_id)), '[]')
      FROM (SELECT DISTINCT era_id, principle_id ${source}) link)`),
      rows.where(
        "Principle",
        editionId,
        Prisma.sql`r.id = ANY (ARRAY(SELECT principle_id ${source}))`,
        selected(place),
      ),
    );
    const [principles] = await Promise.all([found, refuseUnknownSources(place.context, editionId, args.sources)]);
    return principles;
  },
);

/** Conditions on a stance, by what the statement calls it. */
function counted(stance: "stance" | "r", editionId: number, { kinds, sources }: StancesArguments): Prisma.Sql {
  return Prisma.sql`${ofKinds(stance, kinds)} ${ofSources(stance, editionId, sources)}`;
}

/** The stances by which each of these principles is put forward, the earliest first: sources may disagree on which it is. */
async function introducing(
  editionId: number,
  principles: readonly EditionRow[],
  sources: SourcesArgument["sources"],
  { context, info }: FieldOfRequest,
): Promise<(readonly Stance[])[]> {
  const condition = Prisma.sql`r.principle_id = ANY (${idsOf(principles)}) ${counted("r", editionId, { kinds: ["INTRODUCED"], sources })}`;
  const stances = await context.rows.where("Stance", editionId, condition, selected({ context, info }));
  const byPrinciple = groupBy(stances, ({ principleId }) => principleId);
  return principles.map(({ id }) => byPrinciple.get(id) ?? []);
}

export const introductions = fieldBatch<SourcesArgument, readonly Stance[]>(
  async (editionId, principles, { sources }, place) => {
    const [stances] = await Promise.all([
      introducing(editionId, principles, sources, place),
      refuseUnknownSources(place.context, editionId, sources),
    ]);
    return stances;
  },
);

/** The stance by which a principle is first put forward. */
export const introducedBy = fieldBatch<object, Stance | null>(async (editionId, principles, _args, place) => {
  const stances = await introducing(editionId, principles, null, place);
  return stances.map(([first = null]) => first);
});
