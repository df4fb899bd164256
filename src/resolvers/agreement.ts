import type { GraphQLResolveInfo } from "graphql";
import type { Principle } from "../../prisma/generated/client/client.js";
import { krippendorffAlpha } from "../comparison/agreement.js";
import type { Context } from "./context.js";
import { groupBy } from "./field-batch.js";
import { selectedNested } from "./selection.js";
import { type KindsArgument, ofKinds } from "./stances-of.js";

/** How far coders agree on some stances. `reason` tells why there is no alpha; null where there is one. */
export interface AgreementAnswer {
  readonly alpha: number | null;
  readonly reason: string | null;
  readonly units: number;
  readonly coders: number;
}

interface CodedStance {
  readonly codings: readonly { readonly coder: string; readonly kind: string }[];
}

/** Answers `Edition.agreement`: over all stances that carry codings, and principle by principle. */
export async function agreement(
  edition: { readonly id: number },
  { kinds }: KindsArgument,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<AgreementAnswer & { byPrinciple: (AgreementAnswer & { principle: Principle })[] }> {
  const stances = await context.database.stance.findMany({
    where: { editionId: edition.id, ...ofKinds(kinds), codings: { some: {} } },
    orderBy: [{ principleId: "asc" }, { id: "asc" }],
    select: {
      principleId: true,
      principle: selectedNested({ context, info, typeName: "Principle", paths: [["byPrinciple", "principle"]] }),
      codings: { select: { coder: true, kind: true } },
    },
  });
  const byPrinciple = [...groupBy(stances, ({ principleId }) => principleId).values()];
  return {
    ...agreementOn(stances),
    byPrinciple: byPrinciple.flatMap((group) =>
      group.slice(0, 1).map(({ principle }) => ({ ...agreementOn(group), principle })),
    ),
  };
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
