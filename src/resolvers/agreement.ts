import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { type Principle, Prisma } from "../../prisma/generated/client/client.js";
import { krippendorffAlpha } from "../comparison/agreement.js";
import type { Context } from "./context.js";
import { groupBy } from "./field-batch.js";
import { shelfOf } from "./reading.js";
import { isSelected, selected } from "./selection.js";
import type { KindsArgument } from "./stances-of.js";

/** How far coders agree on some stances. `reason` tells why there is no alpha; null where there is one. */
export interface AgreementAnswer {
  readonly alpha: number | null;
  readonly reason: string | null;
  readonly units: number;
  readonly coders: number;
}

const codedStances = z.array(
  z.object({ principle: z.int(), codings: z.array(z.object({ coder: z.string(), kind: z.string() })) }),
);
type CodedStance = z.infer<typeof codedStances>[number];
const codings = shelfOf<readonly CodedStance[]>();

/** Answers `Edition.agreement`: over all stances that carry codings, and principle by principle. */
export async function agreement(
  edition: { readonly id: number },
  { kinds }: KindsArgument,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<AgreementAnswer & { byPrinciple: (AgreementAnswer & { principle: Principle })[] }> {
  const coded = Prisma.sql`EXISTS (SELECT FROM coding WHERE coding.edition_id = ${edition.id} AND coding.stance_id = stance.id)`;
  const ofKinds = kinds ? Prisma.sql`AND stance.kind = ANY (${[...kinds]}::stance_kind[])` : Prisma.empty;
  const source = Prisma.sql`FROM stance WHERE stance.edition_id = ${edition.id} ${ofKinds} AND ${coded}`;
  const shape = selected({ context, info, typeName: "Principle", paths: [["byPrinciple", "principle"]] });
  const [stances, principles] = await Promise.all([
    context.reading.keptJson(codings, codingsOf(source), codedStances.parse),
    isSelected(info, ["byPrinciple"])
      ? context.rows.where(
          "Principle",
          edition.id,
          Prisma.sql`r.id = ANY (ARRAY(SELECT principle_id ${source}))`,
          shape,
        )
      : [],
  ]);
  const byPrinciple = groupBy(stances, ({ principle }) => principle);
  return {
    ...agreementOn(stances),
    byPrinciple: principles.map((principle) => ({ ...agreementOn(byPrinciple.get(principle.id) ?? []), principle })),
  };
}

function codingsOf(source: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('principle', coded.principle_id, 'codings', (
      SELECT json_agg(json_build_object('coder', coder, 'kind', kind)) FROM coding
      WHERE coding.edition_id = coded.edition_id AND coding.stance_id = coded.id
    )) ORDER BY coded.id), '[]')
    FROM (SELECT stance.* ${source}) coded)`;
}

function agreementOn(stances: readonly CodedStance[]): AgreementAnswer {
  const { alpha, units } = krippendorffAlpha(stances.map(({ codings }) => codings.map(({ kind }) => kind)));
  const coders = new Set(stances.flatMap(({ codings }) => codings.map(({ coder }) => coder))).size;
  return { alpha, units, coders, reason: alpha === null ? reasonFor(stances.length, units) : null };
}

function reasonFor(coded: number, units: number): string {
  if (coded === 0) return "None of these stances carries codings.";
  if (units === 0) return "No stance was coded by two people, so there is nothing to compare.";
  return "Every coder chose the same kind throughout; without variation chance agreement cannot be told from any other.";
}
