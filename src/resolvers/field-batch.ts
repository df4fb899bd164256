import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";

/** A row of an edition, as far as it takes to find what belongs to it. */
export interface EditionRow {
  readonly editionId: number;
  readonly id: number;
}

/** What a batch is loaded with: the request, and the field of the document that asks. */
export interface FieldOfRequest {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/**
 * Loads a field for all its parents at once: one batch for each place in the query document that asks for the field.
 *
 * Keyed by the document's field node, not by the field's name: under two aliases a field may have two sets of arguments
 * and of nested fields, and each gets a batch of its own. (The Prisma plugin would load the second alias parent by
 * parent, hayes/pothos#996.)
 *
 * @param load gets the parents, all of one edition, and answers in their order
 */
export function fieldBatch<Args, Value>(
  load: (
    editionId: number,
    parents: readonly EditionRow[],
    args: Args,
    field: FieldOfRequest,
  ) => Promise<readonly Value[]>,
): (parent: EditionRow, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Value> {
  const loaderOf = atPlace<number, DataLoader<EditionRow, Value, number>>();
  return (parent, args, context, info) => {
    const { editionId } = parent;
    const make = () =>
      new DataLoader<EditionRow, Value, number>((parents) => load(editionId, parents, args, { context, info }), {
        cacheKeyFn: ({ id }) => id,
        batchScheduleFn: context.pauses.batch,
      });
    return loaderOf(context, info, editionId, make).load(parent);
  };
}

/** What a request has of its own for each place in the document that asks, and there for each group of parents. */
export function atPlace<Group, Value>() {
  const ofRequest = createContextCache((_context: Context) => new Map<FieldNode, Map<Group, Value>>());
  return (context: Context, { fieldNodes: [node] }: GraphQLResolveInfo, group: Group, make: () => Value): Value => {
    if (node === undefined) throw new Error("a field is always asked for by a node of the document");
    return getOrAdd(
      getOrAdd(ofRequest(context), node, () => new Map<Group, Value>()),
      group,
      make,
    );
  };
}

function getOrAdd<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = store.get(key);
  if (found !== undefined) return found;
  const made = make();
  store.set(key, made);
  return made;
}

/** Groups rows by one of their numbers, for batches: `grouped.get(parent.id) ?? []`. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) getOrAdd(groups, keyOf(row), () => []).push(row);
  return groups;
}
