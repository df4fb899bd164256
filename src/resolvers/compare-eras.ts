import type { GraphQLResolveInfo } from "graphql";
import type { Principle } from "../../prisma/generated/client/client.js";
import { similarities } from "../comparison/similarity.js";
import { transitions } from "../comparison/transition.js";
import { type ComparisonArguments, compare } from "./compare.js";
import { loadNumbers } from "./compared-rows.js";
import { ComparisonAnswer } from "./comparison-answer.js";
import { checkCompared, checkDistinct } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import type { FieldOfRequest } from "./field-batch.js";
import { present } from "./present.js";
import { resolveReferences } from "./references.js";

/**
 * Answers `compareEras`.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 eras, repeated or unknown slugs of eras and principles.
 */
export async function compareEras(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly eras: readonly string[] },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ComparisonAnswer<"Era">> {
  checkCompared("eras", args.eras);
  const references = await resolveReferences(context, edition, "eras", args.eras);
  const compared = await compare(context, "Era", references, edition, args, info);
  checkDistinct(
    "eras",
    args.eras,
    compared.subjects.map((subject) => compared.editions.rowOf(subject)),
  );
  return new ComparisonAnswer("Era", compared);
}

const listsOfTransition = [
  "introduced",
  "resumed",
  "carried",
  "reaffirmed",
  "extended",
  "reinterpreted",
  "notAttested",
] as const;

/** What changed from each compared era to the next. */
export async function eraTransitions(answer: ComparisonAnswer<"Era">, place: FieldOfRequest) {
  const { compared } = answer;
  const between = transitions(compared.rows, compared.subjects);
  const named = between.flatMap((transition) => listsOfTransition.flatMap((list) => transition[list]));
  const ways = listsOfTransition.map((list) => [list]);
  const [eras, principles] = await Promise.all([
    answer.subjectsAt([["from"], ["to"]], place),
    loadNumbers(compared, "Principle", named, ways, place),
  ]);
  const shown = (numbers: readonly number[]): Principle[] => numbers.map((number) => present(principles, number));
  return between.map((transition) => ({
    from: present(eras, transition.from),
    to: present(eras, transition.to),
    introduced: shown(transition.introduced),
    resumed: shown(transition.resumed),
    carried: shown(transition.carried),
    reaffirmed: shown(transition.reaffirmed),
    extended: shown(transition.extended),
    reinterpreted: shown(transition.reinterpreted),
    notAttested: shown(transition.notAttested),
  }));
}

/** How much any two of the compared eras have in common. */
export async function eraSimilarity(answer: ComparisonAnswer<"Era">, place: FieldOfRequest) {
  const eras = await answer.subjectsAt([["a"], ["b"]], place);
  return similarities(answer.compared.rows, answer.compared.subjects).map((pair) => ({
    ...pair,
    a: present(eras, pair.a),
    b: present(eras, pair.b),
  }));
}
