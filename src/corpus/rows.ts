import { leavingOutEmpty } from "../entities/compact.js";
import type { Entity } from "../entities/entity.js";
import { type CorpusContent, entities, type WholeList, type WholeLists, wholeLists } from "../entities/index.js";
import { numbered, numberOf, type Positions, positionsOf } from "./numbering.js";
import { positioned } from "./positioned.js";
import type { SearchDocument } from "./search-index.js";

/** Rows of one table, by column; what is undefined becomes null. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly object[];
}

/** Texts that are to be found, which become rows once they are taken apart. */
export interface Documents {
  readonly documents: readonly SearchDocument[];
}

/** The first number that is free in each table whose rows belong to several lists, or are written batch by batch. */
interface Numbers {
  entry: number;
  evidence: number;
  document: number;
}

const STANCES_A_BATCH = 2_000;

/**
 * Everything of an edition as rows, table by table in an order that foreign keys allow, and in batches. Numbers
 * everything from 1 in canonical order, and turns references by slug into references by number. Pure.
 *
 * @param content canonical and without problems
 */
export function* editionRows(content: CorpusContent): Generator<TableRows | Documents> {
  const { corpus } = content;
  yield { table: "entry", rows: [{ list: "corpus", id: 1, key: corpus.slug, entry: compact(corpus) }] };
  const lists: WholeLists = content;
  const positions = positionsOf(lists);
  const next = { entry: 1, evidence: 1, document: 1 };
  const rowsOf = <Name extends WholeList>(name: Name): (TableRows | Documents)[] =>
    entityRows(entities[name], lists[name], positions, next);
  for (const name of wholeLists) {
    yield* rowsOf(name);
    next.entry = 1;
  }
  for (const batch of batches(positioned(content.stances), STANCES_A_BATCH)) {
    const positionOf = new Map(batch);
    yield* entityRows(entities.stances, [...positionOf.keys()], positions, next, (stance) => ({
      position: positionOf.get(stance),
    }));
  }
}

/**
 * The rows of some entries of a list, in all tables; `next` goes on to the numbers that are free after them.
 *
 * @param beside columns of an entry that it cannot tell alone
 */
function entityRows<Value>(
  entity: Entity<Value>,
  entries: readonly Value[],
  positions: Positions,
  next: Numbers,
  beside: (value: Value) => object = () => ({}),
): (TableRows | Documents)[] {
  const { noun, list } = entity;
  const ofEntry = entries.map((value, index) => ({ value, id: next.entry + index }));
  const evidence = ofEntry.flatMap(({ value, id }) => evidenceRows(entity, value, id, positions));
  const documents = ofEntry.flatMap(({ value, id }) => documentRows(entity, value, id));
  const rows = {
    [noun]: ofEntry.map(({ value, id }) => ({
      id,
      ...entity.row(value),
      ...beside(value),
      ...columnsOf(entity, value, positions),
    })),
    entry: ofEntry.map(({ value, id }) => ({ list, id, key: entity.key(value), entry: compact(value) })),
    ...joinRows(entity, ofEntry, positions),
    ...partRows(entity, ofEntry),
    evidence: numbered(evidence, next.evidence),
  };
  const found = { documents: numbered(documents, next.document) };
  next.entry += entries.length;
  next.evidence += evidence.length;
  next.document += documents.length;
  return [...Object.entries(rows).map(([table, of]) => ({ table, rows: of })), found];
}

/** The columns of those that an entry names one of. */
function columnsOf<Value>({ references }: Entity<Value>, value: Value, positions: Positions): object {
  const columns = references.flatMap((reference) => {
    const slug = "slug" in reference ? reference.slug(value) : undefined;
    return "column" in reference && slug !== undefined
      ? [[reference.column, numberOf(positions, reference.to.list, slug)]]
      : [];
  });
  return Object.fromEntries(columns);
}

interface Numbered<Value> {
  readonly value: Value;
  readonly id: number;
}

function joinRows<Value>(
  { references }: Entity<Value>,
  entries: readonly Numbered<Value>[],
  positions: Positions,
): Record<string, object[]> {
  const joins = references.flatMap((reference) => ("join" in reference ? [reference] : []));
  return Object.fromEntries(
    joins.map(({ join, to, slugs }) => [
      join.table,
      entries.flatMap(({ value, id }) =>
        slugs(value).map((slug, index) => ({
          [join.from]: id,
          [join.to]: numberOf(positions, to.list, slug),
          ...(join.isOrdered && { position: index + 1 }),
        })),
      ),
    ]),
  );
}

function partRows<Value>(
  { noun, parts }: Entity<Value>,
  entries: readonly Numbered<Value>[],
): Record<string, object[]> {
  const rows: Record<string, object[]> = {};
  for (const { value, id } of entries)
    for (const [table, of] of Object.entries(parts?.(value) ?? {}))
      rows[table] = [...(rows[table] ?? []), ...of.map((row) => ({ [`${noun}_id`]: id, ...row }))];
  return rows;
}

function evidenceRows<Value>({ noun, spans }: Entity<Value>, value: Value, id: number, positions: Positions): object[] {
  return (spans?.(value) ?? []).map(({ source, start, end, ...span }) => ({
    ...span,
    [`${noun}_id`]: id,
    start_position: start,
    end_position: end,
    source_id: numberOf(positions, "sources", source ?? ""),
  }));
}

/** The findable texts of an entry. */
export function documentRows<Value>(
  { noun, found }: Entity<Value>,
  value: Value,
  id: number,
): Omit<SearchDocument, "id">[] {
  return (found?.texts(value) ?? []).map(({ type = noun.toUpperCase(), title, body }) => ({
    type,
    target_id: id,
    title,
    body,
  }));
}

/** An entry as its author wrote it: what is empty is left out. */
function compact(entry: unknown): unknown {
  return JSON.parse(JSON.stringify(entry, leavingOutEmpty));
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
