import { type GraphQLInputType, getNullableType, isInputObjectType } from "graphql";
import { daySpan } from "../chronology/edtf.js";
import { BadUserInput } from "../resolvers/errors.js";

/** What a field or an input object takes, by name. */
type Taken = readonly { readonly name: string; readonly type: GraphQLInputType }[];

/**
 * Refuses a `to` that ends before its `from` starts, wherever the two dates stand side by side: among the arguments of a
 * field, or at any depth in one of them.
 *
 * @param prefix where the values stand, such as `filter.`
 */
export function checkPeriods(values: Readonly<Record<string, unknown>>, taken: Taken, prefix = ""): void {
  const { from, to } = Object.fromEntries(
    taken.map(({ name, type }) => [name, isDate(type) ? values[name] : undefined]),
  );
  if (typeof from === "string" && typeof to === "string" && endsBefore(to, from))
    throw new BadUserInput(`${prefix}to`, `ends before from starts; expected ${from} or a later date`);
  for (const { name, type } of taken) {
    const [inner, input] = [values[name], getNullableType(type)];
    if (isInputObjectType(input) && isRecord(inner))
      checkPeriods(inner, Object.values(input.getFields()), `${prefix}${name}.`);
  }
}

function isDate(type: GraphQLInputType): boolean {
  return String(getNullableType(type)) === "EDTF";
}

function endsBefore(to: string, from: string): boolean {
  const [last, first] = [daySpan(to)?.latestDay, daySpan(from)?.earliestDay];
  return last != null && first != null && last < first;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
