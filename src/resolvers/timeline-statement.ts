/** Where in time things stand, as expressions of SQL: eras, events and dated quotes by the first day that each may cover. */
import { Prisma } from "../../prisma/generated/client/client.js";
import { isCalled } from "../edition/called.js";
import { overlapping } from "./conditions.js";
import { ofSources, sourceIds } from "./outline-statement.js";
import { allOf } from "./row-conditions.js";

/** What stands in a timeline, in the order of those that begin on the same day. */
export const thingsInTime = ["Era", "Event", "Quote"] as const;

/** A thing in a timeline, and whether it has no known first day: such things stand first. */
export interface PlaceInTime {
  readonly type: (typeof thingsInTime)[number];
  readonly id: number;
  readonly isUndated: boolean;
}

/** What a timeline is restricted to. */
export interface AskedInTime {
  readonly editionId: number;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly leaders?: readonly string[] | null | undefined;
  readonly principles?: readonly string[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

/** A stretch of a timeline. */
export interface StretchOfTime {
  readonly asked: AskedInTime;
  /** From which place on, itself left out; undefined: from the end at which the walk begins. */
  readonly after: PlaceInTime | undefined;
  /** Whether the latest stands first. */
  readonly isDescending: boolean;
  /** Whether it is walked from its last to its first. */
  readonly isBackward: boolean;
  readonly most: number;
}

/**
 * The places of a stretch, in the order in which they are shown, as triples: type, number, and whether there is no first day. A
 * stretch begins at its place by way of an index, however deep in the timeline.
 */
export function placesInTime(stretch: StretchOfTime): Prisma.Sql {
  const parts = thingsInTime.flatMap((type) => partsOf(type, stretch));
  const shown = Prisma.raw(stretch.isDescending ? "DESC NULLS LAST" : "ASC NULLS FIRST");
  const then = Prisma.raw(stretch.isDescending ? "DESC" : "ASC");
  const { day, number } = walkOf(stretch);
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_array(type, id, earliest_day IS NULL) ORDER BY earliest_day ${shown}, rank ${then}, id ${then}), '[]')
    FROM (
      SELECT * FROM (${Prisma.join(parts, " UNION ALL ")}) AS item
      ORDER BY earliest_day ${day}, rank ${number}, id ${number} LIMIT ${stretch.most}
    ) AS stretch)`;
}

/** How many things a timeline holds. */
export function numberInTime(asked: AskedInTime): Prisma.Sql {
  const counts = thingsInTime.map((type) => Prisma.sql`(SELECT count(*) ${rowsOf[type](asked)})`);
  return Prisma.sql`(${Prisma.join(counts, " + ")})`;
}

function isLatestFirst({ isDescending, isBackward }: StretchOfTime): boolean {
  return isDescending !== isBackward;
}

function walkOf(stretch: StretchOfTime) {
  const [day, number, beyond] = isLatestFirst(stretch)
    ? ["DESC NULLS LAST", "DESC", "<"]
    : ["ASC NULLS FIRST", "ASC", ">"];
  return { day: Prisma.raw(day), number: Prisma.raw(number), beyond: Prisma.raw(beyond) };
}

type Type = PlaceInTime["type"];

/**
 * What of a type stands in a stretch, no more of it than the whole may hold. Where a place is named, things with a first day and those
 * without are walked apart, so that either walk begins where it should.
 */
function partsOf(type: Type, stretch: StretchOfTime): Prisma.Sql[] {
  const { after } = stretch;
  if (after === undefined) return [part(type, stretch, Prisma.sql`TRUE`)];
  const beyond = beyondPlace(type, stretch, after);
  const parts = beyond === undefined ? [] : [part(type, stretch, beyond)];
  const isOtherHalfAhead = after.isUndated !== isLatestFirst(stretch);
  return isOtherHalfAhead ? [...parts, part(type, stretch, hasDay(after.isUndated))] : parts;
}

function part(type: Type, stretch: StretchOfTime, condition: Prisma.Sql): Prisma.Sql {
  const { day, number } = walkOf(stretch);
  return Prisma.sql`(SELECT ${thingsInTime.indexOf(type)} AS rank, ${type} AS type, id, earliest_day ${rowsOf[type](stretch.asked)} AND ${condition}
    ORDER BY earliest_day ${day}, id ${number} LIMIT ${stretch.most})`;
}

function hasDay(isDated: boolean): Prisma.Sql {
  return isDated ? Prisma.sql`earliest_day IS NOT NULL` : Prisma.sql`earliest_day IS NULL`;
}

/** That a thing stands beyond a place, among those that have a first day as it has, or have none; undefined where none can. */
function beyondPlace(type: Type, stretch: StretchOfTime, place: PlaceInTime): Prisma.Sql | undefined {
  const { beyond } = walkOf(stretch);
  const apart = thingsInTime.indexOf(type) - thingsInTime.indexOf(place.type);
  const isLater = isLatestFirst(stretch) ? apart < 0 : apart > 0;
  if (place.isUndated) {
    if (apart === 0) return Prisma.sql`earliest_day IS NULL AND id ${beyond} ${place.id}`;
    return isLater ? hasDay(false) : undefined;
  }
  const day = Prisma.sql`(SELECT earliest_day FROM ${tables[place.type]} WHERE edition_id = ${stretch.asked.editionId} AND id = ${place.id})`;
  if (apart === 0) return Prisma.sql`(earliest_day, id) ${beyond} (${day}, ${place.id})`;
  return isLater ? Prisma.sql`earliest_day ${beyond}= ${day}` : Prisma.sql`earliest_day ${beyond} ${day}`;
}

const tables = { Era: Prisma.sql`era`, Event: Prisma.sql`event`, Quote: Prisma.sql`quote` };
const rowsOf = { Era: eras, Event: events, Quote: quotes };

function eras(asked: AskedInTime): Prisma.Sql {
  const { editionId } = asked;
  return Prisma.sql`FROM era WHERE edition_id = ${editionId} AND ${allOf(overlapping(asked, "era"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`id IN (SELECT era_id FROM era_leader WHERE edition_id = ${editionId} AND leader_id IN ${ids})`)}
    ${withStance(asked)}`;
}

/** A condition that one stance of an era is on one of the principles and rests on one of the sources; none when neither was asked for. */
function withStance(asked: AskedInTime): Prisma.Sql {
  const { editionId, principles, sources } = asked;
  if (principles == null && sources == null) return Prisma.empty;
  // Of each era the first that is found is enough: there may be very many, and most of a source.
  return Prisma.sql`AND (SELECT true FROM stance WHERE edition_id = ${editionId} AND era_id = era.id
    ${ofPrinciples(asked, (ids) => Prisma.sql`principle_id IN ${ids}`)} ${ofSources("stance", editionId, sources)} LIMIT 1)`;
}

function events(asked: AskedInTime): Prisma.Sql {
  const { editionId, sources } = asked;
  return Prisma.sql`FROM event WHERE edition_id = ${editionId} AND ${allOf(overlapping(asked, "event"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`id IN (SELECT event_id FROM event_leader WHERE edition_id = ${editionId} AND leader_id IN ${ids})`)}
    ${ofPrinciples(asked, (ids) => Prisma.sql`id IN (SELECT event_id FROM event_principle WHERE edition_id = ${editionId} AND principle_id IN ${ids})`)}
    ${ofSources("event", editionId, sources)}`;
}

function quotes(asked: AskedInTime): Prisma.Sql {
  const { editionId, sources } = asked;
  return Prisma.sql`FROM quote WHERE edition_id = ${editionId} AND date IS NOT NULL AND ${allOf(overlapping(asked, "quote"))}
    ${ofLeaders(asked, (ids) => Prisma.sql`speaker_id IN ${ids}`)}
    ${ofPrinciples(asked, (ids) => Prisma.sql`id IN (SELECT quote_id FROM quote_principle WHERE edition_id = ${editionId} AND principle_id IN ${ids})`)}
    ${ofSources("quote", editionId, sources)}`;
}

type Link = (ids: Prisma.Sql) => Prisma.Sql;

/** A condition that a row is linked to one of the leaders asked for; none when leaders were not asked for. */
function ofLeaders(asked: AskedInTime, link: Link): Prisma.Sql {
  return asked.leaders == null ? Prisma.empty : Prisma.sql`AND ${link(leaderIds(asked))}`;
}

/** The same for principles. */
function ofPrinciples(asked: AskedInTime, link: Link): Prisma.Sql {
  return asked.principles == null ? Prisma.empty : Prisma.sql`AND ${link(principleIds(asked))}`;
}

function leaderIds({ editionId, leaders }: AskedInTime): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM leader WHERE edition_id = ${editionId} AND ${isCalled("leader", leaders ?? [])})`;
}

function principleIds({ editionId, principles }: AskedInTime): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM principle WHERE edition_id = ${editionId} AND ${isCalled("principle", principles ?? [])})`;
}

/** Whether every slug that was given is one of the edition; false as well where two name the same. */
export function allKnown(asked: AskedInTime): Prisma.Sql {
  const [leaders, principles, sources] = [asked.leaders, asked.principles, asked.sources].map(
    (slugs) => new Set(slugs).size,
  );
  return Prisma.sql`
    (SELECT count(*) FROM ${leaderIds(asked)} AS known) = ${leaders}
    AND (SELECT count(*) FROM ${principleIds(asked)} AS known) = ${principles}
    AND (SELECT count(*) FROM ${sourceIds(asked.editionId, asked.sources)} AS known) = ${sources}`;
}
