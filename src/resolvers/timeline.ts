import type { GraphQLResolveInfo } from "graphql";
import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import { isCalled } from "../edition/called.js";
import { overlapping } from "./conditions.js";
import type { Context } from "./context.js";
import { knownRows, refuseUnknownSources } from "./known-slugs.js";
import { mixedPage } from "./mixed-page.js";
import type { OffsetArguments } from "./offset-page.js";
import { ofSources, sourceIds } from "./outline-statement.js";
import { shelfOf } from "./reading.js";
import { allOf } from "./row-conditions.js";

export interface TimelineArguments extends OffsetArguments {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly leaders?: readonly string[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

const slice = z.object({
  known: z.boolean(),
  total: z.int(),
  places: z.array(z.object({ type: z.enum(["Era", "Event", "Quote"]), id: z.int() })),
});
const slices = shelfOf<z.infer<typeof slice>>();

/**
 * Eras, events and dated quotes by the first day that each may cover, in one statement.
 *
 * @throws BadUserInput for unknown slugs
 */
export async function timeline(
  edition: { readonly id: number },
  args: TimelineArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const editionId = edition.id;
  const asked: Asked = { ...args, editionId };

  return mixedPage(editionId, args, { context, info }, async ({ limit, offset, isFromEnd }) => {
    const [walk, first] = isFromEnd ? ["DESC", "DESC NULLS LAST"] : ["ASC", "ASC NULLS FIRST"];
    const order = Prisma.raw(`earliest_day ${first}, id ${walk}`);
    const page = Prisma.sql`ORDER BY ${order} LIMIT ${limit + offset}`;
    // What stands on a page stands among as many of its own type: no more than that is read, and the rest only counted.
    const expression = Prisma.sql`json_build_object(
      'known', ${allKnown(asked)},
      'total', (SELECT count(*) ${eras(asked)}) + (SELECT count(*) ${events(asked)}) + (SELECT count(*) ${quotes(asked)}),
      'places', coalesce((
        SELECT json_agg(json_build_object('type', type, 'id', id) ORDER BY earliest_day NULLS FIRST, rank, id) FROM (
          SELECT * FROM (
            (SELECT 1 AS rank, 'Era' AS type, id, earliest_day ${eras(asked)} ${page})
            UNION ALL (SELECT 2, 'Event', id, earliest_day ${events(asked)} ${page})
            UNION ALL (SELECT 3, 'Quote', id, earliest_day ${quotes(asked)} ${page})
          ) AS item ORDER BY earliest_day ${Prisma.raw(first)}, rank ${Prisma.raw(walk)}, id ${Prisma.raw(walk)} LIMIT ${limit} OFFSET ${offset}
        ) AS page
      ), '[]'))`;
    const found = await context.reading.keptJson(slices, expression, slice.parse);
    if (!found.known) await refuseUnknown(context, editionId, args);
    return { items: found.places, total: found.total };
  });
}

export type TimelineAnswer = Awaited<ReturnType<typeof timeline>>;

interface Asked extends Pick<TimelineArguments, "from" | "to" | "leaders" | "principles" | "sources"> {
  readonly editionId: number;
}

function eras(asked: Asked): Prisma.Sql {
  const { editionId } = asked;
  return Prisma.sql`FROM era WHERE edition_id = ${editionId} AND ${allOf(overlapping(asked, "era"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`id IN (SELECT era_id FROM era_leader WHERE edition_id = ${editionId} AND leader_id IN ${ids})`)}
    ${withStance(asked)}`;
}

/** A condition that one stance of an era is on one of the principles and rests on one of the sources; none when neither was asked for. */
function withStance(asked: Asked): Prisma.Sql {
  const { editionId, principles, sources } = asked;
  if (principles == null && sources == null) return Prisma.empty;
  return Prisma.sql`AND id IN (SELECT era_id FROM stance WHERE edition_id = ${editionId}
    ${ofPrinciples(asked, (ids) => Prisma.sql`principle_id IN ${ids}`)} ${ofSources("stance", editionId, sources)})`;
}

function events(asked: Asked): Prisma.Sql {
  const { editionId, sources } = asked;
  return Prisma.sql`FROM event WHERE edition_id = ${editionId} AND ${allOf(overlapping(asked, "event"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`id IN (SELECT event_id FROM event_leader WHERE edition_id = ${editionId} AND leader_id IN ${ids})`)}
    ${ofPrinciples(asked, (ids) => Prisma.sql`id IN (SELECT event_id FROM event_principle WHERE edition_id = ${editionId} AND principle_id IN ${ids})`)}
    ${ofSources("event", editionId, sources)}`;
}

function quotes(asked: Asked): Prisma.Sql {
  const { editionId, sources } = asked;
  return Prisma.sql`FROM quote WHERE edition_id = ${editionId} AND date IS NOT NULL AND ${allOf(overlapping(asked, "quote"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`speaker_id IN ${ids}`)}
    ${ofPrinciples(asked, (ids) => Prisma.sql`id IN (SELECT quote_id FROM quote_principle WHERE edition_id = ${editionId} AND principle_id IN ${ids})`)}
    ${ofSources("quote", editionId, sources)}`;
}

type Link = (ids: Prisma.Sql) => Prisma.Sql;

/** A condition that a row is linked to one of the leaders asked for; none when leaders were not asked for. */
function ofLeaders(asked: Asked, link: Link): Prisma.Sql {
  return asked.leaders == null ? Prisma.empty : Prisma.sql`AND ${link(leaderIds(asked))}`;
}

/** The same for principles. */
function ofPrinciples(asked: Asked, link: Link): Prisma.Sql {
  return asked.principles == null ? Prisma.empty : Prisma.sql`AND ${link(principleIds(asked))}`;
}

function leaderIds({ editionId, leaders }: Asked): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM leader WHERE edition_id = ${editionId} AND ${isCalled("leader", leaders ?? [])})`;
}

function principleIds({ editionId, principles }: Asked): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM principle WHERE edition_id = ${editionId} AND ${isCalled("principle", principles ?? [])})`;
}

/** Whether every slug that was given is one of the edition; false as well where two name the same. */
function allKnown(asked: Asked): Prisma.Sql {
  const [leaders, principles, sources] = [asked.leaders, asked.principles, asked.sources].map(
    (slugs) => new Set(slugs).size,
  );
  return Prisma.sql`
    (SELECT count(*) FROM ${leaderIds(asked)} AS known) = ${leaders}
    AND (SELECT count(*) FROM ${principleIds(asked)} AS known) = ${principles}
    AND (SELECT count(*) FROM ${sourceIds(asked.editionId, asked.sources)} AS known) = ${sources}`;
}

/** @throws BadUserInput naming unknown slugs of leaders, or else of principles, or else of sources */
async function refuseUnknown(context: Context, editionId: number, args: TimelineArguments): Promise<void> {
  await knownRows(context, "Leader", editionId, { argument: "leaders", slugs: args.leaders });
  await knownRows(context, "Principle", editionId, { argument: "principles", slugs: args.principles });
  await refuseUnknownSources(context, editionId, args.sources);
}
