import type { Readable } from "node:stream";
import { type DateSpan, dateSpan, daySpan } from "../chronology/edtf.js";
import type { Database } from "../database/client.js";
import type { Columns, Entity } from "../entities/entity.js";
import { type Entry, entities, isListName, type ListName, listNames } from "../entities/index.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import { type TableRow, toCsv } from "./csv.js";
import { readEntries } from "./entries.js";
import { labelCells, labelColumns } from "./label-columns.js";

/** A span, and what rests on it. */
interface Supporting extends EvidenceEntry {
  readonly supports: string;
  readonly key: string;
}

const evidence: Columns<Supporting> = {
  supports: ({ supports }) => supports,
  key: ({ key }) => key,
  source: ({ source }) => source,
  paragraph: ({ paragraph }) => paragraph,
  start: ({ start }) => start,
  end: ({ end }) => end,
  digest: ({ digest }) => digest,
  gloss: ({ gloss }) => gloss,
  locator: ({ locator }) => locator,
  label: ({ label }) => label,
};

interface Translated {
  readonly quote: string;
  readonly translation: Entry<"quotes">["translations"][number];
}

const translations: Columns<Translated> = {
  quote: ({ quote }) => quote,
  language: ({ translation }) => translation.language,
  text: ({ translation }) => translation.text,
  translator: ({ translation }) => translation.translator,
};

/** Tables of what stands within the entries of lists: one row for each span, each translation of a quote. */
const innerTables = ["evidence", "translations"] as const;
const innerColumns = { evidence, translations };

export type TableName = ListName | (typeof innerTables)[number];
export const tableNames: readonly TableName[] = [...listNames, ...innerTables];

export function isTableName(name: string): name is TableName {
  return tableNames.some((known) => known === name);
}

/** The columns of a table, in their order. @param ofLabels the columns that labels get, after the name */
export function columnsOf(name: TableName, ofLabels: readonly string[]): string[] {
  if (!isListName(name)) return Object.keys(innerColumns[name]);
  const { columns, when } = entities[name];
  return Object.keys(columns).flatMap((column) => {
    if (column === "name") return [column, ...ofLabels];
    return column === when?.key ? [column, ...dateColumns] : [column];
  });
}

const dateColumns = ["earliest", "latest"] as const satisfies (keyof DateSpan)[];
const noDates: DateSpan = { earliest: null, latest: null };

/** The days that an entry's date may cover, of what is dated: for programs that read no EDTF. */
function datesOf<Value>({ when }: Entity<Value>, entry: Value): DateSpan | undefined {
  const date = when?.of(entry);
  const span = date === undefined ? undefined : daySpan(date);
  return when && (span ? dateSpan(span) : noDates);
}

/** A table as CSV, in the order in which the API lists its rows; labels get a column for each language, after the name. */
export async function csvOf(database: Database, editionId: number, name: TableName): Promise<Readable> {
  if (!isListName(name)) return toCsv(columnsOf(name, []), innerRows(database, editionId, name));
  const ofLabels = entities[name].labels ? await labelColumns(database, editionId, name) : [];
  return toCsv(columnsOf(name, ofLabels), listRows(database, editionId, name));
}

/** A table as JSON Lines: for each entry one line, as the corpus's folder says it, with all that is within, and the days of its date. */
export async function* jsonLinesOf(database: Database, editionId: number, name: TableName): AsyncGenerator<string> {
  const lines = isListName(name) ? wholeEntries(database, editionId, name) : innerRows(database, editionId, name);
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

async function* wholeEntries<Name extends ListName>(
  database: Database,
  editionId: number,
  name: Name,
): AsyncGenerator<object> {
  const entity: Entity<Entry<Name>> = entities[name];
  for await (const { entry } of readEntries(database, editionId, name)) yield { ...entry, ...datesOf(entity, entry) };
}

async function* listRows(database: Database, editionId: number, name: ListName): AsyncGenerator<TableRow> {
  yield* rowsOf(database, editionId, name);
}

async function* rowsOf<Name extends ListName>(
  database: Database,
  editionId: number,
  name: Name,
): AsyncGenerator<TableRow> {
  const entity: Entity<Entry<Name>> = entities[name];
  const { columns, labels } = entity;
  for await (const { entry } of readEntries(database, editionId, name))
    yield { ...cells(columns, entry), ...datesOf(entity, entry), ...(labels && labelCells(labels(entry))) };
}

async function* innerRows(
  database: Database,
  editionId: number,
  name: (typeof innerTables)[number],
): AsyncGenerator<TableRow> {
  if (name === "evidence") for (const list of listNames) yield* spanRows(database, editionId, list);
  else
    for await (const { entry } of readEntries(database, editionId, "quotes"))
      for (const translation of entry.translations) yield cells(translations, { quote: entry.slug, translation });
}

async function* spanRows<Name extends ListName>(
  database: Database,
  editionId: number,
  name: Name,
): AsyncGenerator<TableRow> {
  const { noun, key, spans }: Entity<Entry<Name>> = entities[name];
  if (spans === undefined) return;
  for await (const { entry } of readEntries(database, editionId, name))
    for (const span of spans(entry)) yield cells(evidence, { supports: noun, key: key(entry), ...span });
}

function cells<Value>(columns: Columns<Value>, value: Value): TableRow {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(value)]));
}
