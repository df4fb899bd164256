import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { shelfOf } from "./reading.js";

const numbers = shelfOf<readonly number[]>();

/** Numbers of all principles below one, at any depth: the way down is gone, and the hierarchy beside it left alone. */
export function principlesBelow({ reading }: Context, editionId: number, id: number): Promise<readonly number[]> {
  const below = Prisma.sql`(SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM (${narrowerThan(editionId, Prisma.sql`ARRAY[${id}::integer]`)}) below)`;
  return reading.keptJson(numbers, below, z.array(z.int()).parse);
}

/** Numbers of all principles below some, at any depth, as a statement; UNION ends on a circle. @param ids theirs, as an array of SQL */
export function narrowerThan(editionId: number, ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE below AS (
      SELECT narrower_id AS id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = ANY (${ids})
      UNION
      SELECT narrower_id FROM below, LATERAL (
        -- Step by step: without OFFSET 0 the planner joins the whole hierarchy, for it takes any way down to be a long one.
        SELECT narrower_id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = below.id OFFSET 0
      ) AS step
    )
    SELECT id FROM below`;
}
