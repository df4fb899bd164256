import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { breather } from "../resolvers/breather.js";
import type { Context } from "../resolvers/context.js";

/**
 * Counts the entries of every list that an answer holds, as they come. Cost is reckoned from what lists usually hold; what
 * goes from list to list in circles (`era { stances { era { stances …`) multiplies whatever that is wrong by.
 */
export function withAnswerSizeChecked(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) if (isToBeCounted(field)) count(field);
  }
  return schema;
}

/** Lists are; of what is no list, nothing is obtained where a property is all that there is to it. */
function isToBeCounted({ type, resolve }: GraphQLField<unknown, Context>): boolean {
  return isCompositeType(getNamedType(type)) && (resolve !== undefined || isListType(getNullableType(type)));
}

/** Counts what a field lists; once there is too much, or nobody waits any more, nothing more is obtained for the answer. */
function count(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    context.size.check();
    const entries: unknown = resolve(parent, args, context, info);
    return entries instanceof Promise ? entries.then((there) => paced(there, context)) : paced(entries, context);
  };
}

/** The work is in what is made of the entries, of all that wait for the same statement at once: others are let in before. */
function paced(entries: unknown, context: Context): unknown {
  if (Array.isArray(entries) && entries.length === 0) return entries;
  const pause = context.pauses.take(context.size.room() ?? breather());
  return pause === undefined ? counted(entries, context) : pause.then(() => counted(entries, context));
}

function counted(entries: unknown, { size }: Context): unknown {
  size.check();
  if (Array.isArray(entries)) size.add(entries.length);
  return entries;
}
