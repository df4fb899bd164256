import { daySpan } from "../chronology/edtf.js";
import type { CorpusContent, CorpusLists, Entry, EvidenceEntry } from "./definitions.js";
import { listDocuments, type SearchDocumentRow, stanceDocuments } from "./search-documents.js";

/** Rows of one table, by column; what is undefined becomes null. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly object[];
}

type Stance = Entry<"stances">;
type Owner = { stance_id: number } | { event_id: number } | { quote_id: number };
type Labelled = { leader_id: number } | { era_id: number } | { principle_id: number } | { event_id: number };

const STANCES_A_BATCH = 2_000;

/**
 * Everything of an edition as rows, table by table in an order that foreign keys allow, and in batches. Numbers
 * everything from 1 in canonical order, and turns references by slug into references by number. Pure.
 *
 * @param content canonical and without problems
 */
export function* editionRows(content: CorpusContent): Generator<TableRows> {
  const ids = numbersOf(content);
  yield* listRows(content, ids);
  const documents = listDocuments(content);
  yield { table: "search_document", rows: documents };
  let next: Numbers = { stance: 1, evidence: 1, document: documents.length + 1 };
  for (const batch of batches(content.stances, STANCES_A_BATCH)) {
    const { tables, following } = stanceRows(batch, ids, next);
    yield* tables;
    next = following;
  }
  yield { table: "evidence", rows: numbered(listEvidence(content, ids), next.evidence) };
}

type Ids = ReturnType<typeof numbersOf>;

function numbersOf(content: CorpusLists) {
  return {
    sources: numbers(content.sources),
    leaders: numbers(content.leaders),
    eras: numbers(content.eras),
    principles: numbers(content.principles),
    events: numbers(content.events),
    quotes: numbers(content.quotes),
  };
}

function listRows(content: CorpusLists, ids: Ids): TableRows[] {
  const labels = (values: Readonly<Record<string, string>>, of: Labelled) =>
    Object.entries(values)
      .sort()
      .map(([language, value]) => ({ language, value, ...of }));
  const rows = {
    source: content.sources.map((source, index) => ({ id: index + 1, ...source })),
    leader: content.leaders.map(({ slug, name }, index) => ({ id: index + 1, slug, name })),
    era: content.eras.map(({ labels: _labels, leaders: _leaders, ...era }, index) => ({
      id: index + 1,
      ...era,
      ...days(era.period),
    })),
    principle: content.principles.map(({ slug, name, statement }, index) => ({ id: index + 1, slug, name, statement })),
    principle_broader: content.principles.flatMap(({ slug, broader }) =>
      broader.map((parent) => ({ narrower_id: idOf(ids.principles, slug), broader_id: idOf(ids.principles, parent) })),
    ),
    principle_match: content.principles.flatMap(({ exactMatch, closeMatch }, index) => [
      ...exactMatch.map((match) => ({ principle_id: index + 1, kind: "EXACT", ...foreign(match) })),
      ...closeMatch.map((match) => ({ principle_id: index + 1, kind: "CLOSE", ...foreign(match) })),
    ]),
    event: content.events.map(({ slug, name, date, kind, summary, era }, index) => ({
      id: index + 1,
      slug,
      name,
      date,
      kind,
      summary,
      ...days(date),
      era_id: optionalId(ids.eras, era),
    })),
    quote: content.quotes.map(({ slug, text, date, speaker, attribution, event }, index) => ({
      id: index + 1,
      slug,
      text,
      date,
      ...days(date),
      speaker_id: optionalId(ids.leaders, speaker),
      attribution,
      event_id: optionalId(ids.events, event),
    })),
    label: numbered(
      [
        ...content.leaders.flatMap((leader, index) => labels(leader.labels, { leader_id: index + 1 })),
        ...content.eras.flatMap((era, index) => labels(era.labels, { era_id: index + 1 })),
        ...content.principles.flatMap((principle, index) => labels(principle.labels, { principle_id: index + 1 })),
        ...content.events.flatMap((event, index) => labels(event.labels, { event_id: index + 1 })),
      ],
      1,
    ),
    era_leader: content.eras.flatMap(({ leaders }, era) =>
      leaders.map((leader, index) => ({
        era_id: era + 1,
        leader_id: idOf(ids.leaders, leader),
        position: index + 1,
      })),
    ),
    event_leader: content.events.flatMap(({ leaders }, event) =>
      leaders.map((leader) => ({ event_id: event + 1, leader_id: idOf(ids.leaders, leader) })),
    ),
    event_principle: content.events.flatMap(({ principles }, event) =>
      principles.map((principle) => ({ event_id: event + 1, principle_id: idOf(ids.principles, principle) })),
    ),
    quote_principle: content.quotes.flatMap(({ principles }, quote) =>
      principles.map((principle) => ({ quote_id: quote + 1, principle_id: idOf(ids.principles, principle) })),
    ),
  };
  return Object.entries(rows).map(([table, of]) => ({ table, rows: of }));
}

/** The first number that is free in each table that grows with the stances. */
interface Numbers {
  readonly stance: number;
  readonly evidence: number;
  readonly document: number;
}

function stanceRows(
  batch: readonly Stance[],
  ids: Ids,
  next: Numbers,
): { readonly tables: TableRows[]; readonly following: Numbers } {
  const stances = numbered(batch, next.stance);
  const evidence = stances.flatMap(({ id, evidence: owned }) => evidenceRows(owned, { stance_id: id }, ids));
  const documents: SearchDocumentRow[] = numbered(stances.flatMap(stanceDocuments), next.document);
  const rows = {
    stance: stances.map(({ id, era, principle, kind, summary }) => ({
      id,
      kind,
      summary,
      era_id: idOf(ids.eras, era),
      principle_id: idOf(ids.principles, principle),
    })),
    evidence: numbered(evidence, next.evidence),
    stance_leader: stances.flatMap(({ id, leaders }) =>
      leaders.map((slug) => ({ stance_id: id, leader_id: idOf(ids.leaders, slug) })),
    ),
    stance_event: stances.flatMap(({ id, events }) =>
      events.map((slug) => ({ stance_id: id, event_id: idOf(ids.events, slug) })),
    ),
    stance_quote: stances.flatMap(({ id, quotes }) =>
      quotes.map((slug) => ({ stance_id: id, quote_id: idOf(ids.quotes, slug) })),
    ),
    coding: stances.flatMap(({ id, codings }) => codings.map((coding) => ({ stance_id: id, ...coding }))),
    search_document: documents,
  };
  return {
    tables: Object.entries(rows).map(([table, of]) => ({ table, rows: of })),
    following: {
      stance: next.stance + batch.length,
      evidence: next.evidence + evidence.length,
      document: next.document + documents.length,
    },
  };
}

function listEvidence(content: CorpusLists, ids: Ids) {
  return [
    ...content.events.flatMap(({ evidence }, index) => evidenceRows(evidence, { event_id: index + 1 }, ids)),
    ...content.quotes.flatMap(({ evidence }, index) => evidenceRows(evidence, { quote_id: index + 1 }, ids)),
  ];
}

function evidenceRows(owned: readonly EvidenceEntry[], owner: Owner, ids: Ids) {
  return owned.map(({ source, start, end, ...span }) => ({
    ...span,
    ...owner,
    start_position: start,
    end_position: end,
    source_id: idOf(ids.sources, source ?? ""),
  }));
}

/** Cuts anything that can be gone through into arrays of at most `size`. */
export function* batches<Value>(values: Iterable<Value>, size: number): Generator<Value[]> {
  let batch: Value[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** `corpus/slug` taken apart. */
function foreign(reference: string): { corpus: string; slug: string } {
  const [corpus = "", slug = ""] = reference.split("/");
  return { corpus, slug };
}

function numbers(entries: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index + 1]));
}

function numbered<Row>(rows: readonly Row[], first: number): (Row & { id: number })[] {
  return rows.map((row, index) => ({ ...row, id: first + index }));
}

function idOf(ids: ReadonlyMap<string, number>, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`content was not validated: nothing has the slug ${slug}`);
  return id;
}

function optionalId(ids: ReadonlyMap<string, number>, slug: string | undefined): number | undefined {
  return slug === undefined ? undefined : idOf(ids, slug);
}

function days(edtf: string | undefined): { earliest_day?: number | null; latest_day?: number | null } {
  const span = edtf === undefined ? undefined : daySpan(edtf);
  return span ? { earliest_day: span.earliestDay, latest_day: span.latestDay } : {};
}
