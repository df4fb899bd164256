import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";
import { type EntityType, isEntityType, type RowOf } from "./rows.js";
import { selected } from "./selection.js";

/** A global id taken apart: a type, and `8` or, within an edition, `1.8`. */
export interface NodeId {
  readonly typename: string;
  readonly id: string;
}

/** The row that a global id names, or null; all that a request asks for are read together. */
export async function node(
  { typename, id }: NodeId,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RowOf<EntityType> | null> {
  if (!isEntityType(typename)) return null;
  const numbers = id.split(".").map(Number);
  const [first = 0, second] = numbers;
  const shape = selected({ context, info, typeName: typename });
  return second === undefined
    ? context.rows.one(typename, undefined, first, shape)
    : context.rows.one(typename, first, second, shape);
}
