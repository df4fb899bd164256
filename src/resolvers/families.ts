/** Stances on principles and on what is narrower than these, as far as lineages need them. */
import * as z from "zod";
import { Prisma, type Stance } from "../../prisma/generated/client/client.js";
import { type Attestation, stanceKinds } from "../comparison/attestation.js";
import { limits } from "../limits/limits.js";
import type { Context } from "./context.js";
import { groupBy } from "./field-batch.js";
import { narrowerThan, principlesBelow } from "./narrower.js";
import { ofSources } from "./outline-statement.js";
import { shelfOf } from "./reading.js";
import { type Selection, selected } from "./selection.js";

/** A principle, as whose parts those below it may count. */
export interface Family {
  readonly attestations: readonly Attestation[];
  /** Principles below it of which there are attestations. */
  readonly below: ReadonlySet<number>;
}

/** Families that are asked for together. */
export interface FamiliesAsked {
  readonly editionId: number;
  readonly ids: readonly number[];
  readonly includeNarrower: boolean;
  /** Slugs of the only sources whose stances count; null: all. */
  readonly sources: readonly string[] | null | undefined;
}

const kinds = z.enum(stanceKinds);
const toldOf = z.array(
  z.tuple([z.int(), z.int(), z.int(), z.int(), kinds]).transform(([family, stance, subject, principle, kind]) => ({
    ...{ family, stance, subject, principle, kind },
  })),
).parse;
const told = shelfOf<ReturnType<typeof toldOf>>();
const numbers = shelfOf<number>();

/**
 * Families for whoever shows no stance: of each kind in each era one stance on the principle itself and one on what is below it, however
 * many there are. That tells as much of kinds and positions as all of them do.
 */
export async function familiesTold({ reading }: Context, asked: FamiliesAsked): Promise<Family[]> {
  const { editionId, ids, sources } = asked;
  const expression = Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(asked.id, one.id, one.era_id, one.principle_id, one.kind)), '[]')
    FROM unnest(${[...ids]}::integer[]) asked(id) CROSS JOIN LATERAL (
      SELECT min(r.id) AS id, r.era_id, min(r.principle_id) AS principle_id, r.kind FROM stance r
      WHERE r.edition_id = ${editionId} AND r.principle_id = ANY (ARRAY(${familiesOf(asked, Prisma.sql`ARRAY[asked.id]`)})) ${ofSources("r", editionId, sources)}
      GROUP BY r.era_id, r.kind, r.principle_id = asked.id
    ) one)`;
  const found = groupBy(await reading.keptJson(told, expression, toldOf), ({ family }) => family);
  return ids.map((id) => familyIn(id, found.get(id) ?? []));
}

/** Principles with all that is below them, if that counts. @param ids numbers, as an array of SQL */
function familiesOf({ editionId, includeNarrower }: FamiliesAsked, ids: Prisma.Sql): Prisma.Sql {
  const below = includeNarrower ? Prisma.sql`UNION (${narrowerThan(editionId, ids)})` : Prisma.empty;
  return Prisma.sql`SELECT unnest(${ids}) ${below}`;
}

function familyIn(id: number, attestations: readonly Attestation[]): Family {
  return { attestations, below: new Set(attestations.flatMap(({ principle }) => (principle === id ? [] : principle))) };
}

/**
 * Families with all of their stances, which are shown, by number.
 *
 * @throws AnswerTooLarge before any is read, where there are more than an answer may hold
 */
export async function familiesShown(
  asked: FamiliesAsked,
  selection: Selection,
): Promise<{ readonly families: Family[]; readonly stances: ReadonlyMap<number, Stance> }> {
  const { context } = selection;
  const { editionId, ids, includeNarrower, sources } = asked;
  const all = familiesOf(asked, Prisma.sql`${[...ids]}::integer[]`);
  const ofAll = Prisma.sql`r.principle_id = ANY (ARRAY(${all})) ${ofSources("r", editionId, sources)}`;
  const number = Prisma.sql`(SELECT count(*) FROM (
    SELECT FROM stance r WHERE r.edition_id = ${editionId} AND ${ofAll} LIMIT ${limits.entries.most + 1}) counted)`;
  const [count, stances, below] = await Promise.all([
    context.reading.keptJson(numbers, number, z.int().parse),
    context.rows.where(
      "Stance",
      editionId,
      Prisma.sql`${ofAll} AND ${number} <= ${limits.entries.most}`,
      selected({ ...selection, typeName: "Stance" }),
    ),
    Promise.all(ids.map((id) => (includeNarrower ? principlesBelow(context, editionId, id) : []))),
  ]);
  context.size.admit(count);
  const attestations = stances.map(({ id, eraId, principleId, kind }) => ({
    ...{ subject: eraId, principle: principleId, kind, stance: id },
  }));
  const byPrinciple = groupBy(attestations, ({ principle }) => principle);
  const families = ids.map((id, place) =>
    familyIn(
      id,
      [id, ...(below[place] ?? [])].flatMap((each) => byPrinciple.get(each) ?? []),
    ),
  );
  return { families, stances: new Map(stances.map((stance) => [stance.id, stance])) };
}
