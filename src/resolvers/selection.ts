import { queryFromInfo } from "@pothos/plugin-prisma";
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import type { Context } from "./context.js";
import type { Relations } from "./relations.js";

/** Where in a query document rows of an entity are selected. */
export interface Selection {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  /** The entity's type, where the field itself is of another. */
  readonly typeName?: string;
  /** Fields that lead from the field to the entity; several ways may lead to the same rows. */
  readonly paths?: string[][];
}

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

const known = new WeakMap<FieldNode, Map<string, Relations>>();

/** The same as relations, found out once for each place in a document and for each set of variables. */
export function selectedRelations(selection: Selection): Relations {
  const { info, typeName, paths } = selection;
  const [node] = info.fieldNodes;
  if (node === undefined) return selected(selection).include ?? {};
  const ofNode = known.get(node) ?? new Map<string, Relations>();
  known.set(node, ofNode);
  const places = info.fieldNodes.map(({ loc }) => loc?.start);
  const key = JSON.stringify([typeName, paths, places, info.variableValues]);
  const found = ofNode.get(key);
  if (found !== undefined) return found;
  const relations = selected(selection).include ?? {};
  // Variables are the clients' to choose: as many as there are pages of a list.
  if (ofNode.size < MOST_OF_A_PLACE) ofNode.set(key, relations);
  return relations;
}

const MOST_OF_A_PLACE = 50;

/** Whether a client selects what these fields lead to, one from the other. */
export function isSelected({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[]): boolean {
  return fieldNodes.some(({ selectionSet }) => leadsTo(selectionSet, path, fragments));
}

function leadsTo(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: GraphQLResolveInfo["fragments"],
): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === "Field")
      return selection.name.value === name && leadsTo(selection.selectionSet, rest, fragments);
    const within = selection.kind === "InlineFragment" ? selection : fragments[selection.name.value];
    return leadsTo(within?.selectionSet, path, fragments);
  });
}
