import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { type Position, positions, type StanceKind, stanceKinds } from "../comparison/attestation.js";
import { limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { present } from "./present.js";
import { shelfOf } from "./reading.js";
import { allOf } from "./row-conditions.js";
import type { EditionEntityType, RowOf } from "./rows.js";
import { isSelected, selected } from "./selection.js";

/** By what stances can be counted: what they have one of, and what they name. */
export const dimensions = ["ERA", "PRINCIPLE", "LEADER", "SOURCE", "KIND", "POSITION"] as const;
export type Dimension = (typeof dimensions)[number];

const MOST_DIMENSIONS = 3;

const columns: Readonly<Record<Dimension, Prisma.Sql>> = {
  ERA: Prisma.sql`r.era_id`,
  PRINCIPLE: Prisma.sql`r.principle_id`,
  LEADER: Prisma.sql`leader.leader_id`,
  SOURCE: Prisma.sql`source.source_id`,
  KIND: Prisma.sql`r.kind`,
  POSITION: Prisma.sql`r.position`,
};

/** A group: the value of each dimension, in the order asked, and how many stances. */
const group = z.tuple([z.array(z.union([z.int(), z.string()])), z.int()]);
const groups = shelfOf<readonly z.infer<typeof group>[]>();

/** How many stances there are of a sort; null for what was not asked to be told apart. */
export interface StanceCount {
  readonly era: RowOf<"Era"> | null;
  readonly principle: RowOf<"Principle"> | null;
  readonly leader: RowOf<"Leader"> | null;
  readonly source: RowOf<"Source"> | null;
  readonly kind: StanceKind | null;
  readonly position: Position | null;
  readonly count: number;
}

/** By these, stances are counted when their edition is published. */
const tallied: readonly Dimension[] = ["SOURCE", "KIND", "POSITION"];

/** Which stances are counted: conditions on the stance `r`, and on a row of the tally where that tells them apart. */
export interface CountedStances {
  readonly conditions: readonly Prisma.Sql[];
  readonly ofTally: readonly Prisma.Sql[] | undefined;
}

/**
 * Counts the stances that meet conditions, by one to three dimensions, in one statement.
 *
 * @throws BadUserInput for no dimension, more than three, or one twice
 */
export async function stanceCounts(
  { id: editionId }: { readonly id: number },
  by: readonly Dimension[],
  stances: () => Promise<CountedStances>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<StanceCount[]> {
  checkDimensions(by);
  const { conditions, ofTally } = await stances();
  const isAddedUp = ofTally !== undefined && by.every((dimension) => tallied.includes(dimension));
  const expression = isAddedUp ? addedUp(by, ofTally) : counted(editionId, by, conditions);
  const found = await context.reading.keptJson(groups, expression, z.array(group).parse);
  context.size.admit(found.length);
  const valueIn = ([values]: z.infer<typeof group>, dimension: Dimension) => values[by.indexOf(dimension)] ?? null;
  const rows = async <Type extends EditionEntityType>(type: Type, dimension: Dimension, field: string) => {
    const ids = found.flatMap((one) => valueIn(one, dimension) ?? []).filter((id) => typeof id === "number");
    if (ids.length === 0 || !isSelected(info, [field])) return () => null;
    const shape = selected({ context, info, typeName: type, paths: [[field]] });
    const read = await context.rows.at(type, editionId, ids, shape);
    return (one: z.infer<typeof group>) => present(read, Number(valueIn(one, dimension)));
  };
  const [era, principle, leader, source] = await Promise.all([
    rows("Era", "ERA", "era"),
    rows("Principle", "PRINCIPLE", "principle"),
    rows("Leader", "LEADER", "leader"),
    rows("Source", "SOURCE", "source"),
  ]);
  return found.map((one) => ({
    era: era(one),
    principle: principle(one),
    leader: leader(one),
    source: source(one),
    kind: stanceKinds.find((kind) => kind === valueIn(one, "KIND")) ?? null,
    position: positions.find((position) => position === valueIn(one, "POSITION")) ?? null,
    count: one[1],
  }));
}

function checkDimensions(by: readonly Dimension[]): void {
  if (by.length < 1 || by.length > MOST_DIMENSIONS)
    throw new BadUserInput(
      "by",
      `has ${by.length} items; expected 1 to ${MOST_DIMENSIONS} of ${dimensions.join(", ")}`,
    );
  const repeated = by.find((dimension, index) => by.indexOf(dimension) !== index);
  if (repeated !== undefined) throw new BadUserInput("by", `names ${repeated} twice; expected each at most once`);
}

/** A stance counts once for each leader that it names, and for each source that it rests on. */
function counted(editionId: number, by: readonly Dimension[], conditions: readonly Prisma.Sql[]): Prisma.Sql {
  // What links leaders to all stances tells how many they have, without any stance.
  if (conditions.length === 0 && by.every((dimension) => dimension === "LEADER"))
    return groupsOf(
      by,
      Prisma.sql`count(*)`,
      Prisma.sql`SELECT ${valuesOf(by)} FROM stance_leader leader WHERE leader.edition_id = ${editionId}`,
    );
  const leaders = by.includes("LEADER")
    ? Prisma.sql`JOIN stance_leader leader ON leader.edition_id = ${editionId} AND leader.stance_id = r.id`
    : Prisma.empty;
  // A stance may have several spans in a source.
  const isBySource = by.includes("SOURCE");
  const sources = isBySource
    ? Prisma.sql`JOIN evidence source ON source.edition_id = ${editionId} AND source.stance_id = r.id`
    : Prisma.empty;
  return groupsOf(
    by,
    Prisma.sql`count(*)`,
    Prisma.sql`SELECT ${Prisma.raw(isBySource ? "DISTINCT" : "")} r.id, ${valuesOf(by)} FROM stance r ${leaders} ${sources}
      WHERE r.edition_id = ${editionId} AND ${allOf(conditions)}`,
  );
}

/** The same of what was summed up already. @param conditions on a row `r` of the tally */
function addedUp(by: readonly Dimension[], conditions: readonly Prisma.Sql[]): Prisma.Sql {
  const sources = by.includes("SOURCE") ? Prisma.sql`CROSS JOIN unnest(r.sources) source(source_id)` : Prisma.empty;
  return groupsOf(
    by,
    Prisma.sql`sum(stances)`,
    Prisma.sql`SELECT r.stances, ${valuesOf(by)} FROM stance_tally r ${sources} WHERE ${allOf(conditions)}`,
  );
}

const placeOf = (index: number): Prisma.Sql => Prisma.raw(`value${index}`);

function valuesOf(by: readonly Dimension[]): Prisma.Sql {
  return Prisma.join(
    by.map((dimension, index) => Prisma.sql`${columns[dimension]} AS ${placeOf(index)}`),
    ", ",
  );
}

function groupsOf(by: readonly Dimension[], count: Prisma.Sql, told: Prisma.Sql): Prisma.Sql {
  const order = Prisma.join(
    by.map((_, index) => placeOf(index)),
    ", ",
  );
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(json_build_array(${order}), count) ORDER BY ${order}), '[]') FROM (
      SELECT ${order}, ${count} AS count FROM (${told}) AS told GROUP BY ${order} LIMIT ${limits.entries.most + 1}
    ) AS counted)`;
}
