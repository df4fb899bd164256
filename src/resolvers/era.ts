import { type Era, Prisma } from "../../prisma/generated/client/client.js";
import { fieldBatch } from "./field-batch.js";
import { selected } from "./selection.js";
import { linked } from "./stances-of.js";

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

/** The eras that share a day with an era, each period taken as widely as its dates allow: an open end has no last day. */
export const overlappingEras = fieldBatch<object, readonly Era[]>((editionId, eras, _args, place) => {
  const { rows, outline } = place.context;
  const source = Prisma.sql`FROM era JOIN era other ON other.edition_id = era.edition_id AND other.id <> era.id
    AND (era.latest_day IS NULL OR other.earliest_day IS NULL OR other.earliest_day <= era.latest_day)
    AND (era.earliest_day IS NULL OR other.latest_day IS NULL OR other.latest_day >= era.earliest_day)
    WHERE era.edition_id = ${editionId} AND era.id = ANY (${eras.map(({ id }) => id)})`;
  return linked(
    eras,
    outline.links(Prisma.sql`(SELECT coalesce(json_agg(json_build_array(era.id, other.id)), '[]') ${source})`),
    rows.where("Era", editionId, Prisma.sql`r.id = ANY (ARRAY(SELECT other.id ${source}))`, selected(place)),
  );
});
