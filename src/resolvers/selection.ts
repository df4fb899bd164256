import { queryFromInfo } from "@pothos/plugin-prisma";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";

/** Where in a query document rows of an entity are selected. */
export interface Selection {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  /** The entity's type, where the field itself is of another. */
  readonly typeName?: string;
  /** Fields that lead from the field to the entity; several ways may lead to the same rows. */
  readonly paths?: string[][];
}

type Relations = Record<string, boolean | object>;

/**
 * The relations that a client selects of an entity, as a Prisma query includes them: rows come whole, and with exactly
 * the relations asked for, by join.
 */
export function selected(selection: Selection): { include?: Relations } {
  const { include } = queryFromInfo(selection);
  return include ? { include } : {};
}

/** The same for a row that a query reaches through another; `true` is Prisma's word for the row alone. */
export function selectedNested(selection: Selection): { include: Relations } | true {
  const { include } = queryFromInfo(selection);
  return include ? { include } : true;
}
