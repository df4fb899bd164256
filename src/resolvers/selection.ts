import { createHash } from "node:crypto";
import { queryFromInfo } from "@pothos/plugin-prisma";
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { isModel, type Shape, shapeOf } from "../database/shape.js";
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

const known = new WeakMap<FieldNode, Map<string, Shape>>();

/**
 * What a client selects of an entity: the row whole, with exactly the relations asked for. Found out once for each place in
 * a document and for each set of variables.
 */
export function selected(selection: Selection): Shape {
  const { info, typeName, paths } = selection;
  const [node] = info.fieldNodes;
  if (node === undefined) throw new Error("a field is always asked for by a node of the document");
  const ofNode = known.get(node) ?? new Map<string, Shape>();
  known.set(node, ofNode);
  const places = info.fieldNodes.map(({ loc }) => loc?.start);
  const key = briefly(JSON.stringify([typeName, paths, places, info.variableValues]));
  const found = ofNode.get(key);
  if (found !== undefined) return found;
  const model = typeName ?? getNamedType(info.returnType).name;
  if (!isModel(model)) throw new Error(`there are no rows of ${model}`);
  const shape = shapeOf(model, queryFromInfo(selection));
  // Variables are the clients' to choose: as many as there are pages of a list.
  if (ofNode.size < MOST_OF_A_PLACE) ofNode.set(key, shape);
  return shape;
}

const MOST_OF_A_PLACE = 50;
const LONGEST_KEY = 1_000;

/** What stands for a key: a hundred ids among the variables would take much memory for each place. */
function briefly(key: string): string {
  return key.length <= LONGEST_KEY ? key : createHash("sha256").update(key).digest("base64");
}

/** Whether a client selects what these fields lead to, one from the other; what a condition leaves out is not selected. */
export function isSelected(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) => leadsTo(selectionSet, path, info));
}

function leadsTo(set: SelectionSetNode | undefined, path: readonly string[], info: GraphQLResolveInfo): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (!isIncluded(selection, info)) return false;
    if (selection.kind === "Field") return selection.name.value === name && leadsTo(selection.selectionSet, rest, info);
    const within = selection.kind === "InlineFragment" ? selection : info.fragments[selection.name.value];
    return leadsTo(within?.selectionSet, path, info);
  });
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.["if"] !== false
  );
}
