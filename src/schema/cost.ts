import type { FieldComplexityFunction } from "@pothos/plugin-complexity";
import { type GraphQLInputType, type GraphQLOutputType, getNamedType, isListType, isNonNullType } from "graphql";
import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import { points } from "../limits/points.js";
import { decodedComparison } from "../resolvers/comparison-id.js";
import type { Context } from "../resolvers/context.js";

/**
 * What an operation costs is the number of values that its answer may hold: a field is one, and all that is asked of the
 * entries of a list counts once for each entry.
 *
 * - a page counts as many entries as it was asked for, 20 when it was not;
 * - a comparison counts all that is asked of it once for each era, leader or source compared;
 * - `node(id:)` and `nodes(ids:)` count one entry for each id, and for that of a comparison as many as it compares;
 * - any other list counts as many entries as such lists hold in a corpus of usual size: the figures below.
 */
const usualLength: Readonly<Record<string, number>> = {
  EditionChange: 5,
  // Cells and transitions are as many as eras are compared, which counts for all of the comparison already.
  ComparisonCell: 1,
  EraTransition: 1,
  LeaderComparisonCell: 1,
  SourceComparisonCell: 1,
  ComparisonRow: 5,
  LeaderComparisonRow: 5,
  SourceComparisonRow: 5,
  EraSimilarity: 5,
  LeaderSimilarity: 5,
  SourceSimilarity: 5,
  PrincipleAgreement: 40,
  KindAgreement: 8,
  CoderAgreement: 3,
  KindConfusion: 10,
  PrincipleMatch: 2,
  Edition: 3,
  Event: 2,
  Evidence: 3,
  Finding: 8,
  Label: 2,
  Leader: 2,
  LineageStep: 10,
  Principle: 4,
  Quote: 2,
  Stance: 4,
  StanceCount: 20,
};
const OTHER_LISTS = 5;
const CHOSEN_BY_KIND = 12;

const workOf: Readonly<Record<string, number>> = points.fields;

/** Reckons a field, for Pothos' complexity plugin, from its arguments and the type that it answers. */
export const fieldCost: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => ({
  field: 1 + (workOf[field.name] ?? 0) + workOfIds(args, field),
  multiplier: entriesOf(args, field),
});

interface CountedField {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly args: readonly { readonly name: string; readonly type: GraphQLInputType }[];
}

function entriesOf(args: Record<string, unknown>, { name, type, args: declared }: CountedField): number {
  if (declared.some((argument) => argument.name === "first")) return pageSize(args);
  const ids = idsOf(args, name);
  if (ids !== undefined) return ids.reduce((sum, id) => sum + (decodedComparison(id)?.subjects.length ?? 1), 0);
  // What has to be named is what the answer goes by; what may be named as well makes it smaller.
  const named = declared.filter((argument) => isNonNullType(argument.type)).map((argument) => args[argument.name]);
  // Dimensions are no entries.
  const counted = name === "stanceCounts" ? undefined : named.find(Array.isArray);
  if (counted !== undefined) return Math.min(counted.length, limits.listItems.most);
  // What a page holds has been counted where its size was asked for.
  if (!isList(type) || name === "nodes" || name === "edges") return 1;
  // Stances of an era, a principle or a leader, which can be chosen by kind, are more than those of a cell or a step.
  if (declared.some((argument) => argument.name === "kinds")) return CHOSEN_BY_KIND;
  return usualLength[getNamedType(type).name] ?? OTHER_LISTS;
}

/** The ids that `node` and `nodes` ask for. */
function idsOf(args: Record<string, unknown>, name: string): readonly string[] | undefined {
  const ids = name === "node" ? [args["id"]] : name === "nodes" ? args["ids"] : undefined;
  return Array.isArray(ids) ? ids.slice(0, limits.listItems.most).map(String) : undefined;
}

/** A comparison that is asked for by its id is made as it was the first time. */
function workOfIds(args: Record<string, unknown>, { name }: CountedField): number {
  const types = (idsOf(args, name) ?? []).flatMap((id) => decodedComparison(id)?.type ?? []);
  return types.reduce((sum, type) => sum + (workOf[`compare${type}s`] ?? 0), 0);
}

/** Sizes out of range count as the nearest in it: the field refuses them, and says better what is wrong. */
function pageSize({ first, last }: Record<string, unknown>): number {
  const size = first ?? last;
  return typeof size === "number" ? Math.min(Math.max(size, 1), limits.pageSize.most) : DEFAULT_PAGE_SIZE;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isList(type.ofType));
}
