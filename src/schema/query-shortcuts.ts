import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Context } from "../resolvers/context.js";

/** What Edition says of itself, as against what it holds: not asked of `Query`. */
const ownFields = new Set(["id", "number", "digest", "publishedAt", "corpus", "tags"]);

/** Ids of what an edition holds name the edition by its digest, which its row tells (src/resolvers/rows.ts). */
export function withEditionsNoted(schema: GraphQLSchema, edition: GraphQLObjectType<unknown, Context>): GraphQLSchema {
  for (const field of Object.values(edition.getFields())) {
    const { resolve } = field;
    if (ownFields.has(field.name) || resolve === undefined) continue;
    field.resolve = (row, args, context: Context, info) => {
      context.rows.note(row);
      return resolve(row, args, context, info);
    };
  }
  return schema;
}

/**
 * Lets `Query` answer every question of `Edition` for the current edition of the default corpus. The fields are
 * Edition's own, so there is one definition for both places. (GraphQL knows no inheritance, and Pothos takes no
 * interfaces on its query type.)
 */
export function withQueryShortcuts(schema: GraphQLSchema, edition: GraphQLObjectType<unknown, Context>): GraphQLSchema {
  const questions = schema.getQueryType()?.getFields() ?? {};
  for (const field of Object.values(edition.getFields())) {
    const { resolve } = field;
    if (ownFields.has(field.name) || resolve === undefined) continue;
    questions[field.name] = {
      ...field,
      resolve: async (_root, args, context: Context, info) =>
        resolve(await context.editions.default(), args, context, info),
    };
  }
  return schema;
}
