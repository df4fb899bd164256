import type { GraphQLResolveInfo } from "graphql";
import { type ComparisonArguments, compare } from "./compare.js";
import { ComparisonAnswer } from "./comparison-answer.js";
import { checkCompared, checkDistinct } from "./comparison-arguments.js";
import type { Context } from "./context.js";

/**
 * Answers `compareLeaders`: a stance counts for every compared leader whom the source names for it.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 leaders, repeated or unknown slugs of leaders and principles.
 */
export async function compareLeaders(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly leaders: readonly string[] },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ComparisonAnswer<"Leader">> {
  checkCompared("leaders", args.leaders);
  // Leaders are of this edition, eras may be of others.
  const named = { argument: "leaders", named: args.leaders.map((slug) => ({ editionId: edition.id, slug })) };
  const compared = await compare(context, "Leader", named, edition, args, info);
  checkDistinct(
    "leaders",
    args.leaders,
    compared.subjects.map((subject) => compared.editions.rowOf(subject)),
  );
  return new ComparisonAnswer("Leader", compared);
}
