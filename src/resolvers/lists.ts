import * as z from "zod";
import type { Principle, Prisma } from "../../prisma/generated/client/client.js";
import type { EventKind } from "../../prisma/generated/client/enums.js";
import { daySpan } from "../chronology/edtf.js";
import type { StanceKind } from "../comparison/attestation.js";
import type { Context } from "./context.js";
import { knownEras, knownLeaders, knownPrinciples } from "./known-slugs.js";
import { ofKinds } from "./stances-of.js";

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

/** The condition of `stances(filter:)`. @throws BadUserInput naming unknown slugs. */
export async function listStances(
  context: Context,
  editionId: number,
  filter: Filter<StanceConditions>,
): Promise<Prisma.StanceWhereInput> {
  const [eras, principles, leaders] = await Promise.all([
    knownEras(context, editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownPrinciples(context, editionId, { argument: "filter.principles", slugs: filter?.principles }),
    knownLeaders(context, editionId, { argument: "filter.leaders", slugs: filter?.leaders }),
  ]);
  return {
    editionId,
    ...ofKinds(filter?.kinds),
    ...(eras && { eraId: among(eras) }),
    ...(principles && { principleId: among(principles) }),
    ...(leaders && { leaders: { some: { leaderId: among(leaders) } } }),
  };
}

/** How many stances `stances(filter:)` lists. Those of an edition are numbered from 1, so that nobody need count all. */
export async function countStances(
  context: Context,
  editionId: number,
  filter: Filter<StanceConditions>,
): Promise<number> {
  const where = await listStances(context, editionId, filter);
  if (Object.keys(where).length > 1) return context.database.stance.count({ where });
  const last = await context.database.stance.findFirst({ where, orderBy: { id: "desc" }, select: { id: true } });
  return last?.id ?? 0;
}

export interface PrincipleConditions {
  readonly broader?: string | null | undefined;
  readonly attestedIn?: Slugs;
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

/** The condition of `principles(filter:)`. @throws BadUserInput naming unknown slugs. */
export async function listPrinciples(
  context: Context,
  editionId: number,
  filter: Filter<PrincipleConditions>,
): Promise<Prisma.PrincipleWhereInput> {
  const [broader, eras] = await Promise.all([
    knownPrinciples(context, editionId, {
      argument: "filter.broader",
      slugs: filter?.broader == null ? undefined : [filter.broader],
    }),
    knownEras(context, editionId, { argument: "filter.attestedIn", slugs: filter?.attestedIn }),
  ]);
  const top = broader?.[0];
  return {
    editionId,
    ...(top && { id: { in: await principlesBelow(context, top) } }),
    ...((eras || filter?.kinds) && {
      stances: { some: { ...(eras && { eraId: among(eras) }), ...ofKinds(filter?.kinds) } },
    }),
  };
}

const numbers = z.array(z.object({ id: z.int() }));

/** Numbers of all principles below one, at any depth: the way down is gone, and the hierarchy beside it left alone. */
async function principlesBelow({ database }: Context, { editionId, id }: Principle): Promise<number[]> {
  const rows = await database.$queryRaw`
    WITH RECURSIVE below AS (
      SELECT narrower_id AS id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = ${id}
      UNION
      SELECT narrower_id FROM below, LATERAL (
        -- Step by step: without OFFSET 0 the planner joins the whole hierarchy, for it takes any way down to be a long one.
        SELECT narrower_id FROM principle_broader WHERE edition_id = ${editionId} AND broader_id = below.id OFFSET 0
      ) AS step
    )
    SELECT id FROM below ORDER BY id`;
  return numbers.parse(rows).map((row) => row.id);
}

export interface EventConditions {
  readonly eras?: Slugs;
  readonly leaders?: Slugs;
  readonly principles?: Slugs;
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The condition of `events(filter:)`. @throws BadUserInput naming unknown slugs. */
export async function listEvents(
  context: Context,
  editionId: number,
  filter: Filter<EventConditions>,
): Promise<Prisma.EventWhereInput> {
  const [eras, leaders, principles] = await Promise.all([
    knownEras(context, editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownLeaders(context, editionId, { argument: "filter.leaders", slugs: filter?.leaders }),
    knownPrinciples(context, editionId, { argument: "filter.principles", slugs: filter?.principles }),
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

/** The condition of `quotes(filter:)`. @throws BadUserInput naming unknown slugs. */
export async function listQuotes(
  context: Context,
  editionId: number,
  filter: Filter<QuoteConditions>,
): Promise<Prisma.QuoteWhereInput> {
  const [speakers, eras, principles] = await Promise.all([
    knownLeaders(context, editionId, { argument: "filter.speakers", slugs: filter?.speakers }),
    knownEras(context, editionId, { argument: "filter.eras", slugs: filter?.eras }),
    knownPrinciples(context, editionId, { argument: "filter.principles", slugs: filter?.principles }),
  ]);
  const inEras = eras && among(eras);
  return {
    editionId,
    ...(speakers && { speakerId: among(speakers) }),
    ...(inEras && { OR: [{ event: { eraId: inEras } }, { stances: { some: { stance: { eraId: inEras } } } }] }),
    ...(principles && { principles: { some: { principleId: among(principles) } } }),
  };
}
