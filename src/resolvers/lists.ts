import * as z from "zod";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { EventKind } from "../../prisma/generated/client/enums.js";
import { daySpan } from "../chronology/edtf.js";
import type { StanceKind } from "../comparison/attestation.js";
import type { Database } from "../database/client.js";
import type { Context } from "./context.js";
import { knownRows } from "./known-slugs.js";
import { list } from "./list.js";
import { shelfOf } from "./reading.js";

type Slugs = readonly string[] | null | undefined;
type Filter<Conditions> = Conditions | null | undefined;

export interface StanceConditions {
  readonly eras?: Slugs;
  readonly principles?: Slugs;
  readonly leaders?: Slugs;
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

function among(rows: readonly { readonly id: number }[]): { in: number[] } {
  return { in: rows.map(({ id }) => id) };
}

export const listLeaders = list("Leader", {
  where: async (_context, editionId): Promise<Prisma.LeaderWhereInput> => ({ editionId }),
  places: (database, where, page) => database.leader.findMany({ ...page, where }),
  count: (database, where) => database.leader.count({ where }),
});

export const listEras = list("Era", {
  where: async (_context, editionId): Promise<Prisma.EraWhereInput> => ({ editionId }),
  places: (database, where, page) => database.era.findMany({ ...page, where }),
  count: (database, where) => database.era.count({ where }),
});

export const listStances = list("Stance", {
  where: stancesWhere,
  places: (database, where, page) => database.stance.findMany({ ...page, where }),
  count: countStances,
});

async function stancesWhere(
  context: Context,
  editionId: number,
  filter: Filter<StanceConditions>,
): Promise<Prisma.StanceWhereInput> {
  const [eras, principles, leaders] = await Promise.all([
    knownRows(context, "Era", editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownRows(context, "Principle", editionId, { argument: "filter.principles", slugs: filter?.principles }),
    knownRows(context, "Leader", editionId, { argument: "filter.leaders", slugs: filter?.leaders }),
  ]);
  return {
    editionId,
    ...ofKinds(filter?.kinds),
    ...(eras && { eraId: among(eras) }),
    ...(principles && { principleId: among(principles) }),
    ...(leaders && { leaders: { some: { leaderId: among(leaders) } } }),
  };
}

/** Stances of an edition are numbered from 1, so that nobody need count all. */
async function countStances(database: Database, where: Prisma.StanceWhereInput): Promise<number> {
  if (Object.keys(where).length > 1) return database.stance.count({ where });
  const last = await database.stance.findFirst({ where, orderBy: { id: "desc" }, select: { id: true } });
  return last?.id ?? 0;
}

export interface PrincipleConditions {
  readonly broader?: string | null | undefined;
  readonly attestedIn?: Slugs;
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

export const listPrinciples = list("Principle", {
  where: principlesWhere,
  places: (database, where, page) => database.principle.findMany({ ...page, where }),
  count: (database, where) => database.principle.count({ where }),
});

async function principlesWhere(
  context: Context,
  editionId: number,
  filter: Filter<PrincipleConditions>,
): Promise<Prisma.PrincipleWhereInput> {
  const [broader, eras] = await Promise.all([
    knownRows(context, "Principle", editionId, {
      argument: "filter.broader",
      slugs: filter?.broader == null ? undefined : [filter.broader],
    }),
    knownRows(context, "Era", editionId, { argument: "filter.attestedIn", slugs: filter?.attestedIn }),
  ]);
  const top = broader?.[0];
  return {
    editionId,
    ...(top && { id: { in: [...(await principlesBelow(context, editionId, top.id))] } }),
    ...((eras || filter?.kinds) && {
      stances: { some: { ...(eras && { eraId: among(eras) }), ...ofKinds(filter?.kinds) } },
    }),
  };
}

const numbers = shelfOf<readonly number[]>();

/** Numbers of all principles below one, at any depth: the way down is gone, and the hierarchy beside it left alone. */
function principlesBelow({ reading }: Context, editionId: number, id: number): Promise<readonly number[]> {
  const below = Prisma.sql`(
    WITH RECURSIVE below AS (
      SELECT narrower_id AS id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = ${id}
      UNION
      SELECT narrower_id FROM below, LATERAL (
        -- Step by step: without OFFSET 0 the planner joins the whole hierarchy, for it takes any way down to be a long one.
        SELECT narrower_id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = below.id OFFSET 0
      ) AS step
    )
    SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM below)`;
  return reading.keptJson(numbers, below, z.array(z.int()).parse);
}

export interface EventConditions {
  readonly eras?: Slugs;
  readonly leaders?: Slugs;
  readonly principles?: Slugs;
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export const listEvents = list("Event", {
  where: eventsWhere,
  places: (database, where, page) => database.event.findMany({ ...page, where }),
  count: (database, where) => database.event.count({ where }),
});

async function eventsWhere(
  context: Context,
  editionId: number,
  filter: Filter<EventConditions>,
): Promise<Prisma.EventWhereInput> {
  const [eras, leaders, principles] = await Promise.all([
    knownRows(context, "Era", editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownRows(context, "Leader", editionId, { argument: "filter.leaders", slugs: filter?.leaders }),
    knownRows(context, "Principle", editionId, { argument: "filter.principles", slugs: filter?.principles }),
  ]);
  return {
    editionId,
    ...(eras && { eraId: among(eras) }),
    ...(leaders && { leaders: { some: { leaderId: among(leaders) } } }),
    ...(principles && { principles: { some: { principleId: among(principles) } } }),
    ...(filter?.kinds && { kind: { in: [...filter.kinds] } }),
    AND: overlapping(filter?.from, filter?.to),
  };
}

/** Turns `kinds` into a condition: omitted or null means all, empty means none. */
function ofKinds(kinds: readonly StanceKind[] | null | undefined): { kind?: { in: StanceKind[] } } {
  return kinds ? { kind: { in: [...kinds] } } : {};
}

/** What may have happened between the first possible day of `from` and the last possible day of `to`. */
function overlapping(from: string | null | undefined, to: string | null | undefined): Prisma.EventWhereInput[] {
  const first = from == null ? null : (daySpan(from)?.earliestDay ?? null);
  const last = to == null ? null : (daySpan(to)?.latestDay ?? null);
  return [
    ...(first === null ? [] : [{ OR: [{ latestDay: null }, { latestDay: { gte: first } }] }]),
    ...(last === null ? [] : [{ OR: [{ earliestDay: null }, { earliestDay: { lte: last } }] }]),
  ];
}

export interface QuoteConditions {
  readonly speakers?: Slugs;
  readonly eras?: Slugs;
  readonly principles?: Slugs;
}

export const listQuotes = list("Quote", {
  where: quotesWhere,
  places: (database, where, page) => database.quote.findMany({ ...page, where }),
  count: (database, where) => database.quote.count({ where }),
});

async function quotesWhere(
  context: Context,
  editionId: number,
  filter: Filter<QuoteConditions>,
): Promise<Prisma.QuoteWhereInput> {
  const [speakers, eras, principles] = await Promise.all([
    knownRows(context, "Leader", editionId, { argument: "filter.speakers", slugs: filter?.speakers }),
    knownRows(context, "Era", editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownRows(context, "Principle", editionId, { argument: "filter.principles", slugs: filter?.principles }),
  ]);
  const inEras = eras && among(eras);
  return {
    editionId,
    ...(speakers && { speakerId: among(speakers) }),
    ...(inEras && { OR: [{ event: { eraId: inEras } }, { stances: { some: { stance: { eraId: inEras } } } }] }),
    ...(principles && { principles: { some: { principleId: among(principles) } } }),
  };
}
