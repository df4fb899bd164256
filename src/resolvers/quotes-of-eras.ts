import { Prisma } from "../../prisma/generated/client/client.js";

/**
 * That the quote `r` was said at an event of one of some eras, or carries a stance of one. They are found from the eras on: an edition
 * has many quotes, and an era few.
 */
export function ofEras(editionId: number, eras: readonly number[]): Prisma.Sql {
  const ids = Prisma.sql`ANY (${[...eras]}::integer[])`;
  return Prisma.sql`r.id = ANY (ARRAY(
    SELECT quote.id FROM event JOIN quote ON quote.edition_id = event.edition_id AND quote.event_id = event.id
    WHERE event.edition_id = ${editionId} AND event.era_id = ${ids}
    UNION
    SELECT link.quote_id FROM stance JOIN stance_quote link ON link.edition_id = stance.edition_id AND link.stance_id = stance.id
    WHERE stance.edition_id = ${editionId} AND stance.era_id = ${ids}))`;
}
