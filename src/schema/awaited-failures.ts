import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from "graphql";
import type { Context } from "../resolvers/context.js";

/**
 * Lets a resolver fail as one that is waited for, never at once. The interpreter gives a list up at the entry that fails at
 * once and forgets the entries before it that are under way: when one of them fails as well, nobody waits for it any more,
 * and Node.js would end the process.
 */
export function withFailuresAwaited(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) awaitFailures(field);
  }
  return schema;
}

/** What has neither arguments nor anything to obtain has no reason to fail. */
function awaitFailures(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (resolve === undefined || (field.args.length === 0 && !isCompositeType(getNamedType(field.type)))) return;
  field.resolve = (parent, args, context, info) => {
    try {
      return resolve(parent, args, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
