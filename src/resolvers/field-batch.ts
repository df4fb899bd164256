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
  load: (parents: readonly EditionRow[], args: Args, field: FieldOfRequest) => Promise<readonly Value[]>,
): (parent: EditionRow, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Value> {
  const loaders = new WeakMap<Context, WeakMap<FieldNode, Map<number, DataLoader<EditionRow, Value, number>>>>();
  return (parent, args, context, info) => {
    const node = info.fieldNodes[0];
    if (node === undefined) throw new Error("a field is always asked for by a node of the document");
    const ofRequest = getOrAdd(loaders, context, () => new WeakMap());
    const ofNode = getOrAdd(ofRequest, node, () => new Map());
    const loader = getOrAdd(
      ofNode,
      parent.editionId,
      () =>
        new DataLoader<EditionRow, Value, number>((parents) => load(parents, args, { context, info }), {
          cacheKeyFn: ({ id }) => id,
        }),
    );
    return loader.load(parent);
  };
}

interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function getOrAdd<Key, Value>(store: Store<Key, Value>, key: Key, make: () => Value): Value {
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
