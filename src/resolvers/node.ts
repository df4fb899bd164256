import type { GraphQLResolveInfo } from "graphql";
import { Prisma } from "../../prisma/generated/client/client.js";
import { slugPattern } from "../entities/shapes.js";
import type { ComparisonAnswer } from "./comparison-answer.js";
import { decodedComparison, type NamedComparison } from "./comparison-id.js";
import { comparisonNode } from "./comparison-node.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { alone, DIGEST_DIGITS, type EntityType, isEntityType, isNumberedAlone, type RowOf } from "./rows.js";
import { selected } from "./selection.js";

/** A global id taken apart: a type, and what names one thing of it wherever its edition is. */
interface NodeId {
  readonly typename: string;
  /** A corpus's slug; the beginning of an edition's digest, and, of what it holds, a full stop and its number there. */
  readonly id: string;
}

const forms = {
  Corpus: slugPattern,
  Edition: new RegExp(`^[0-9a-f]{${DIGEST_DIGITS}}$`),
  held: new RegExp(`^[0-9a-f]{${DIGEST_DIGITS}}\\.[1-9][0-9]{0,8}$`),
};
/** What ids were before they named editions by their digest: numbers of one database. */
const earlier = /^\d{1,10}(?:\.\d{1,10})?$/;

/**
 * @param argument the argument that the id is given to
 * @throws BadUserInput when the id is not one that this service gives out
 */
export function decodeId(argument: string, globalId: string): NodeId | NamedComparison {
  const comparison = decodedComparison(globalId);
  if (comparison !== undefined) return comparison;
  const text = Buffer.from(globalId, "base64url").toString();
  const colon = text.indexOf(":");
  const [typename, id] = [text.slice(0, colon), text.slice(colon + 1)];
  const expected = "expected one that a field id gives";
  if (colon > 0 && isEntityType(typename)) {
    if ((isNumberedAlone(typename) ? forms[typename] : forms.held).test(id)) return { typename, id };
    if (earlier.test(id))
      throw new BadUserInput(
        argument,
        `is an id of an earlier version, which named rows of one database; ${expected} now`,
      );
  }
  throw new BadUserInput(
    argument,
    `${JSON.stringify(globalId.slice(0, 100))} is not an id of this service; ${expected}`,
  );
}

/** The row or the comparison that a global id names, or null; all that a request asks for are read together. */
export async function node(
  asked: NodeId | NamedComparison,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<
  RowOf<EntityType> | ComparisonAnswer<"Era"> | ComparisonAnswer<"Leader"> | ComparisonAnswer<"Source"> | null
> {
  if ("type" in asked) return comparisonNode(asked, context, info);
  const { typename, id } = asked;
  if (!isEntityType(typename)) return null;
  const shape = selected({ context, info, typeName: typename });
  const { rows } = context;
  if (typename === "Corpus") return (await rows.where(typename, undefined, { slug: [id] }, shape))[0] ?? null;
  const [digest = "", number] = id.split(".");
  const named = Prisma.sql`left(r.digest, ${DIGEST_DIGITS}::integer) = ${digest}`;
  if (typename === "Edition") return (await rows.where(typename, undefined, named, shape))[0] ?? null;
  const [edition] = await rows.where("Edition", undefined, named, alone("Edition"));
  return edition === undefined ? null : rows.one(typename, edition.id, Number(number), shape);
}
