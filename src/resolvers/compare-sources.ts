import type { GraphQLResolveInfo } from "graphql";
import { type ComparisonArguments, compare } from "./compare.js";
import { ComparisonAnswer } from "./comparison-answer.js";
import { checkCompared } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import { referencesWithin } from "./references.js";

/**
 * Answers `compareSources`: a stance counts for every compared source that some of its evidence is from.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 sources, repeated or unknown slugs of sources and principles.
 */
export async function compareSources(
  edition: { readonly id: number },
  { sources, ...args }: Omit<ComparisonArguments, "sources"> & { readonly sources: readonly string[] },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ComparisonAnswer<"Source">> {
  checkCompared("sources", sources);
  const named = referencesWithin(edition, "sources", sources);
  return new ComparisonAnswer("Source", await compare(context, "Source", named, edition, args, info));
}
