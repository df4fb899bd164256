import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import { daySpan } from "../chronology/edtf.js";
import { Prisma } from "../database/generated/client.js";
import type { Context } from "./context.js";
import { BadUserInput } from "./errors.js";
import { knownLeaders, knownPrinciples } from "./known-slugs.js";
import { mixedPage, type PageArguments } from "./mixed-page.js";

export interface TimelineArguments extends PageArguments {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly leaders?: readonly string[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
}

const slices = z.array(
  z.object({ total: z.int(), places: z.array(z.object({ type: z.enum(["Era", "Event", "Quote"]), id: z.int() })) }),
);

/**
 * Eras, events and dated quotes by the first day that each may cover, in one statement.
 *
 * @throws BadUserInput for unknown slugs, or a `to` before `from`.
 */
export async function timeline(
  edition: { readonly id: number },
  args: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const editionId = edition.id;
  const first = args.from == null ? null : (daySpan(args.from)?.earliestDay ?? null);
  const last = args.to == null ? null : (daySpan(args.to)?.latestDay ?? null);
  if (first !== null && last !== null && last < first)
    throw new BadUserInput("to", "ends before from starts; expected a later date");
  const [leaders, principles] = await Promise.all([
    knownLeaders(context, editionId, { argument: "leaders", slugs: args.leaders }),
    knownPrinciples(context, editionId, { argument: "principles", slugs: args.principles }),
  ]);
  const ofLeaders = linkedTo(leaders);
  const ofPrinciples = linkedTo(principles);
  const items = Prisma.sql`
    SELECT 1 AS rank, 'Era' AS type, id, earliest_day, latest_day FROM era WHERE edition_id = ${editionId}
      ${ofLeaders(Prisma.sql`SELECT 1 FROM era_leader link WHERE link.edition_id = ${editionId} AND link.era_id = era.id AND link.leader_id`)}
      ${ofPrinciples(Prisma.sql`SELECT 1 FROM stance link WHERE link.edition_id = ${editionId} AND link.era_id = era.id AND link.principle_id`)}
    UNION ALL
    SELECT 2, 'Event', id, earliest_day, latest_day FROM event WHERE edition_id = ${editionId}
      ${ofLeaders(Prisma.sql`SELECT 1 FROM event_leader link WHERE link.edition_id = ${editionId} AND link.event_id = event.id AND link.leader_id`)}
      ${ofPrinciples(Prisma.sql`SELECT 1 FROM event_principle link WHERE link.edition_id = ${editionId} AND link.event_id = event.id AND link.principle_id`)}
    UNION ALL
    SELECT 3, 'Quote', id, earliest_day, latest_day FROM quote WHERE edition_id = ${editionId} AND date IS NOT NULL
      ${ofLeaders(Prisma.sql`SELECT 1 WHERE quote.speaker_id`)}
      ${ofPrinciples(Prisma.sql`SELECT 1 FROM quote_principle link WHERE link.edition_id = ${editionId} AND link.quote_id = quote.id AND link.principle_id`)}`;
  const within = Prisma.sql`
    (${first}::integer IS NULL OR latest_day IS NULL OR latest_day >= ${first}) AND
    (${last}::integer IS NULL OR earliest_day IS NULL OR earliest_day <= ${last})`;

  return mixedPage(editionId, args, { context, info }, async (limit, offset) => {
    const [slice] = slices.parse(
      await context.database.$queryRaw`
        WITH item AS (SELECT * FROM (${items}) AS everything WHERE ${within})
        SELECT
          (SELECT count(*)::integer FROM item) AS total,
          coalesce((
            SELECT json_agg(json_build_object('type', type, 'id', id)) FROM (
              SELECT type, id FROM item ORDER BY earliest_day NULLS FIRST, rank, id LIMIT ${limit} OFFSET ${offset}
            ) AS page
          ), '[]') AS places`,
    );
    return slice ?? { total: 0, places: [] };
  });
}

export type TimelineAnswer = Awaited<ReturnType<typeof timeline>>;

/** A condition that a row is linked to one of the given rows; none when they were not asked for. */
function linkedTo(rows: readonly { readonly id: number }[] | undefined): (link: Prisma.Sql) => Prisma.Sql {
  if (rows === undefined) return () => Prisma.empty;
  const ids = rows.map(({ id }) => id);
  return (link) => Prisma.sql`AND EXISTS (${link} = ANY (${ids}))`;
}
