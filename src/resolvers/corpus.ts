import type { GraphQLResolveInfo } from "graphql";
import type { Edition } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { selected } from "./selection.js";

/** All editions of a corpus, by number; those of several corpora are read together. A corpus keeps few editions. */
export async function editionsOfCorpus(
  corpus: { readonly id: number },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Edition[]> {
  const shape = selected({ context, info, typeName: "Edition", paths: [["nodes"], ["edges", "node"]] });
  const editions = await context.rows.where("Edition", undefined, { corpusId: corpus.id }, shape);
  return [...editions].sort((one, other) => one.number - other.number);
}
