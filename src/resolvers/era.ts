import type { Era } from "../../prisma/generated/client/client.js";
import { fieldBatch } from "./field-batch.js";
import { selected } from "./selection.js";

/** Eras are numbered by ordinal, without gaps: the neighbours of an era are the numbers beside its own. */
function neighbour(distance: 1 | -1) {
  return fieldBatch<object, Era | null>(async (editionId, eras, _args, place) => {
    const ids = eras.map(({ id }) => id + distance);
    const found = await place.context.rows.at("Era", editionId, ids, selected(place));
    return ids.map((id) => found.get(id) ?? null);
  });
}

export const previousEra = neighbour(-1);
export const nextEra = neighbour(1);
