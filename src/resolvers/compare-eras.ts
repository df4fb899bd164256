import type { GraphQLResolveInfo } from "graphql";
import type { Principle } from "../../prisma/generated/client/client.js";
import { partsOfTransition, transitions, waysOfTransition } from "../comparison/transition.js";
import { type ComparisonArguments, compare } from "./compare.js";
import { loadNumbers } from "./compared-rows.js";
import { ComparisonAnswer } from "./comparison-answer.js";
import { checkCompared } from "./comparison-arguments.js";
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
  return new ComparisonAnswer("Era", await compare(context, "Era", references, edition, args, info));
}

const ways = Object.keys(waysOfTransition).filter(
  (name): name is keyof typeof waysOfTransition => name in waysOfTransition,
);
const listsOfTransition = [...partsOfTransition, ...ways];

/** What changed from each compared era to the next. */
export async function eraTransitions(answer: ComparisonAnswer<"Era">, place: FieldOfRequest) {
  const { compared } = answer;
  const between = transitions(compared.rows, compared.subjects, compared.isAttestedBefore);
  const named = between.flatMap((transition) => listsOfTransition.flatMap((list) => transition[list]));
  const [eras, principles] = await Promise.all([
    answer.subjectsAt([["from"], ["to"]], place),
    loadNumbers(
      compared,
      "Principle",
      named,
      listsOfTransition.map((list) => [list]),
      place,
    ),
  ]);
  const shown = (numbers: readonly number[]): Principle[] => numbers.map((number) => present(principles, number));
  return between.map((transition) => ({
    from: present(eras, transition.from),
    to: present(eras, transition.to),
    introduced: shown(transition.introduced),
    resumed: shown(transition.resumed),
    appeared: shown(transition.appeared),
    carried: shown(transition.carried),
    reversed: shown(transition.reversed),
    notAttested: shown(transition.notAttested),
    reaffirmed: shown(transition.reaffirmed),
    extended: shown(transition.extended),
    narrowed: shown(transition.narrowed),
    reinterpreted: shown(transition.reinterpreted),
    rejected: shown(transition.rejected),
    abandoned: shown(transition.abandoned),
  }));
}
