import { daySpan } from "../chronology/edtf.js";
import type { CorpusContent, CorpusLists } from "./definitions.js";
import { type Ids, idOf, numbered, numbersOf, optionalId } from "./numbering.js";
import { listDocuments } from "./search-documents.js";
import { evidenceRows, type Numbers, stanceRows } from "./stance-rows.js";
import type { TableRows } from "./table-rows.js";

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

function listEvidence(content: CorpusLists, ids: Ids) {
  return [
    ...content.events.flatMap(({ evidence }, index) => evidenceRows(evidence, { event_id: index + 1 }, ids)),
    ...content.quotes.flatMap(({ evidence }, index) => evidenceRows(evidence, { quote_id: index + 1 }, ids)),
  ];
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

function days(edtf: string | undefined): { earliest_day?: number | null; latest_day?: number | null } {
  const span = edtf === undefined ? undefined : daySpan(edtf);
  return span ? { earliest_day: span.earliestDay, latest_day: span.latestDay } : {};
}
