import type { EntityType, RowOf } from "./rows.js";
import { type Selection, selected } from "./selection.js";

/** One place in a list of several types: which row stands there. */
export interface MixedPlace<Type extends EntityType> {
  readonly type: Type;
  readonly id: number;
}

/** Finds the row of a place among those that were read. */
export type RowAt<Type extends EntityType> = (place: MixedPlace<Type>) => RowOf<Type> | undefined;

/** The rows of some places in an edition, of all types in one statement. */
export async function mixedRows<Type extends EntityType>(
  editionId: number,
  places: readonly MixedPlace<Type>[],
  { context, info, paths = [] }: Selection,
): Promise<RowAt<Type>> {
  const read = async (type: Type) => {
    const ids = places.filter((place) => place.type === type).map(({ id }) => id);
    const shape = selected({ context, info, typeName: type, paths });
    return [type, await context.rows.at(type, editionId, ids, shape)] as const;
  };
  const rows = new Map(await Promise.all([...new Set(places.map(({ type }) => type))].map(read)));
  return ({ type, id }) => rows.get(type)?.get(id);
}
