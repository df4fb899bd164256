import { daySpan } from "../chronology/edtf.js";
import type { CorpusContent, EvidenceEntry } from "./definitions.js";

type Owner = { stanceId: number } | { eventId: number } | { quoteId: number };
type Labelled = { leaderId: number } | { eraId: number } | { principleId: number } | { eventId: number };

/**
 * Numbers everything of an edition, from 1 in canonical order, and turns references by slug into references by number.
 * Pure; `content` must be canonical and without problems.
 */
export function editionRows(content: CorpusContent) {
  const ids = {
    sources: numbers(content.sources),
    leaders: numbers(content.leaders),
    eras: numbers(content.eras),
    principles: numbers(content.principles),
    events: numbers(content.events),
    quotes: numbers(content.quotes),
  };
  const stances = content.stances.map((stance, index) => ({ ...stance, id: index + 1 }));
  const evidence = (owned: readonly EvidenceEntry[], owner: Owner) =>
    owned.map(({ source, ...span }) => ({ ...span, ...owner, sourceId: idOf(ids.sources, source ?? "") }));
  const labels = (values: Readonly<Record<string, string>>, of: Labelled) =>
    Object.entries(values)
      .sort()
      .map(([language, value]) => ({ language, value, ...of }));

  return {
    source: content.sources.map((source, index) => ({ ...source, id: index + 1 })),
    leader: content.leaders.map(({ slug, name }, index) => ({ id: index + 1, slug, name })),
    era: content.eras.map(({ slug, name, ordinal, period, summary }, index) => ({
      id: index + 1,
      slug,
      name,
      ordinal,
      period,
      summary,
      ...days(period),
    })),
    principle: content.principles.map(({ slug, name, statement }, index) => ({ id: index + 1, slug, name, statement })),
    principleBroader: content.principles.flatMap(({ slug, broader }) =>
      broader.map((parent) => ({ narrowerId: idOf(ids.principles, slug), broaderId: idOf(ids.principles, parent) })),
    ),
    event: content.events.map(({ slug, name, date, kind, summary, era }, index) => ({
      id: index + 1,
      slug,
      name,
      date,
      kind,
      summary,
      ...days(date),
      eraId: optionalId(ids.eras, era),
    })),
    quote: content.quotes.map(({ slug, text, date, speaker, attribution, event }, index) => ({
      id: index + 1,
      slug,
      text,
      date: date ?? null,
      ...days(date),
      speakerId: optionalId(ids.leaders, speaker),
      attribution: attribution ?? null,
      eventId: optionalId(ids.events, event),
    })),
    stance: stances.map(({ id, era, principle, kind, summary }) => ({
      id,
      kind,
      summary,
      eraId: idOf(ids.eras, era),
      principleId: idOf(ids.principles, principle),
    })),
    evidence: numbered([
      ...stances.flatMap((stance) => evidence(stance.evidence, { stanceId: stance.id })),
      ...content.events.flatMap((event) => evidence(event.evidence, { eventId: idOf(ids.events, event.slug) })),
      ...content.quotes.flatMap((quote) => evidence(quote.evidence, { quoteId: idOf(ids.quotes, quote.slug) })),
    ]),
    label: numbered([
      ...content.leaders.flatMap((leader) => labels(leader.labels, { leaderId: idOf(ids.leaders, leader.slug) })),
      ...content.eras.flatMap((era) => labels(era.labels, { eraId: idOf(ids.eras, era.slug) })),
      ...content.principles.flatMap((principle) =>
        labels(principle.labels, { principleId: idOf(ids.principles, principle.slug) }),
      ),
      ...content.events.flatMap((event) => labels(event.labels, { eventId: idOf(ids.events, event.slug) })),
    ]),
    eraLeader: content.eras.flatMap(({ slug, leaders }) =>
      leaders.map((leader, index) => ({
        eraId: idOf(ids.eras, slug),
        leaderId: idOf(ids.leaders, leader),
        position: index + 1,
      })),
    ),
    eventLeader: content.events.flatMap(({ slug, leaders }) =>
      leaders.map((leader) => ({ eventId: idOf(ids.events, slug), leaderId: idOf(ids.leaders, leader) })),
    ),
    eventPrinciple: content.events.flatMap(({ slug, principles }) =>
      principles.map((principle) => ({
        eventId: idOf(ids.events, slug),
        principleId: idOf(ids.principles, principle),
      })),
    ),
    quotePrinciple: content.quotes.flatMap(({ slug, principles }) =>
      principles.map((principle) => ({
        quoteId: idOf(ids.quotes, slug),
        principleId: idOf(ids.principles, principle),
      })),
    ),
    stanceLeader: stances.flatMap(({ id, leaders }) =>
      leaders.map((slug) => ({ stanceId: id, leaderId: idOf(ids.leaders, slug) })),
    ),
    stanceEvent: stances.flatMap(({ id, events }) =>
      events.map((slug) => ({ stanceId: id, eventId: idOf(ids.events, slug) })),
    ),
    stanceQuote: stances.flatMap(({ id, quotes }) =>
      quotes.map((slug) => ({ stanceId: id, quoteId: idOf(ids.quotes, slug) })),
    ),
  };
}

export type EditionRows = ReturnType<typeof editionRows>;

function numbers(entries: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index + 1]));
}

function numbered<Row>(rows: readonly Row[]): (Row & { id: number })[] {
  return rows.map((row, index) => ({ ...row, id: index + 1 }));
}

function idOf(ids: ReadonlyMap<string, number>, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`content was not validated: nothing has the slug ${slug}`);
  return id;
}

function optionalId(ids: ReadonlyMap<string, number>, slug: string | undefined): number | null {
  return slug === undefined ? null : idOf(ids, slug);
}

function days(edtf: string | undefined): { earliestDay: number | null; latestDay: number | null } {
  return (edtf === undefined ? undefined : daySpan(edtf)) ?? { earliestDay: null, latestDay: null };
}
