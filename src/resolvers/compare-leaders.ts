import type { GraphQLResolveInfo } from "graphql";
import { type ComparisonArguments, compare } from "./compare.js";
import { ComparisonAnswer } from "./comparison-answer.js";
import { checkCompared } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import { referencesWithin } from "./references.js";

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
  const leaders = referencesWithin(edition, "leaders", args.leaders);
  return new ComparisonAnswer("Leader", await compare(context, "Leader", leaders, edition, args, info));
}
