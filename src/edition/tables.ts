import type { Readable } from "node:stream";
import type { Entry, EvidenceEntry, ListName } from "../corpus/definitions.js";
import type { Database } from "../database/client.js";
import { type TableRow, toCsv } from "./csv.js";
import { readEntries } from "./entries.js";
import { labelCells, labelColumns } from "./label-columns.js";

/** What one row of a table stands for. */
interface TableOf<Name extends ListName> {
  readonly list: Name;
  rows(entry: Entry<Name>): TableRow[];
}

const joined = (slugs: readonly string[]): string => slugs.join("; ");

function table<Name extends ListName>(list: Name, rows: (entry: Entry<Name>) => TableRow[]): TableOf<Name> {
  return { list, rows };
}

/**
 * The lists of an edition as tables, each row with the same columns in the same order. References are slugs; several in
 * one cell are joined by "; ", which no slug contains.
 */
const tables = {
  sources: table("sources", ({ headings, ...source }) => [{ ...source, headings: headings.join("; ") }]),
  leaders: table("leaders", ({ slug, name, labels: named }) => [{ slug, name, ...labelCells(named) }]),
  eras: table("eras", ({ ordinal, slug, name, labels: named, period, leaders, summary }) => [
    { ordinal, slug, name, ...labelCells(named), period, leaders: joined(leaders), summary },
  ]),
  principles: table("principles", ({ slug, name, labels: named, statement, broader, exactMatch, closeMatch }) => [
    {
      slug,
      name,
      ...labelCells(named),
      statement,
      broader: joined(broader),
      exactMatch: joined(exactMatch),
      closeMatch: joined(closeMatch),
    },
  ]),
  events: table("events", ({ slug, name, labels: named, date, kind, era, leaders, principles, summary, evidence }) => [
    {
      slug,
      name,
      ...labelCells(named),
      date,
      kind,
      era,
      leaders: joined(leaders),
      principles: joined(principles),
      summary,
      spans: evidence.length,
    },
  ]),
  quotes: table("quotes", ({ slug, text, date, speaker, attribution, event, principles, evidence }) => [
    { slug, text, date, speaker, attribution, event, principles: joined(principles), spans: evidence.length },
  ]),
  stances: table("stances", ({ era, principle, kind, summary, leaders, events, quotes, evidence, codings }) => [
    {
      era,
      principle,
      kind,
      summary,
      leaders: joined(leaders),
      events: joined(events),
      quotes: joined(quotes),
      spans: evidence.length,
      codings: codings.length,
    },
  ]),
};

/** Tables of what stands within the entries of lists: one row for each span, or each coding. */
const innerTables = {
  evidence: [
    table("stances", (stance) => spans("stance", stanceKey(stance), stance.evidence)),
    table("events", ({ slug, evidence }) => spans("event", slug, evidence)),
    table("quotes", ({ slug, evidence }) => spans("quote", slug, evidence)),
  ],
  codings: [
    table("stances", (stance) =>
      stance.codings.map(({ coder, kind, confidence, note }) => ({
        stance: stanceKey(stance),
        coder,
        kind,
        confidence,
        note,
      })),
    ),
  ],
};

export type TableName = keyof typeof tables | keyof typeof innerTables;
export const tableNames = [...Object.keys(tables), ...Object.keys(innerTables)];

export function isTableName(name: string): name is TableName {
  return tableNames.includes(name);
}

/** The columns of each table, in their order, without those of labels, which follow the name; docs/exports.md explains them. */
const columns: Readonly<Record<TableName, readonly string[]>> = {
  sources: ["slug", "title", "language", "digest", "paragraphs", "headings"],
  leaders: ["slug", "name"],
  eras: ["ordinal", "slug", "name", "period", "leaders", "summary"],
  principles: ["slug", "name", "statement", "broader", "exactMatch", "closeMatch"],
  events: ["slug", "name", "date", "kind", "era", "leaders", "principles", "summary", "spans"],
  quotes: ["slug", "text", "date", "speaker", "attribution", "event", "principles", "spans"],
  stances: ["era", "principle", "kind", "summary", "leaders", "events", "quotes", "spans", "codings"],
  evidence: ["supports", "key", "source", "paragraph", "start", "end", "digest", "gloss"],
  codings: ["stance", "coder", "kind", "confidence", "note"],
};

/** How a stance is referred to: `era/principle/KIND`. */
export function stanceKey({ era, principle, kind }: Pick<Entry<"stances">, "era" | "principle" | "kind">): string {
  return `${era}/${principle}/${kind}`;
}

function spans(supports: string, key: string, evidence: readonly EvidenceEntry[]): TableRow[] {
  return evidence.map(({ source, paragraph, start, end, digest, gloss }) => ({
    supports,
    key,
    source,
    paragraph,
    start,
    end,
    digest,
    gloss,
  }));
}

/** The rows of a table, in the order in which the API lists them. */
export async function* tableRows(database: Database, editionId: number, name: TableName): AsyncGenerator<TableRow> {
  if (name === "evidence" || name === "codings") {
    for (const part of innerTables[name]) yield* rowsOf(database, editionId, part);
  } else yield* rowsOf<ListName>(database, editionId, tables[name]);
}

/** A table as CSV; labels get a column for each language, after the name. */
export async function csvOf(database: Database, editionId: number, name: TableName): Promise<Readable> {
  const labels = await labelColumns(database, editionId, name);
  const all = columns[name].flatMap((column) => (column === "name" ? [column, ...labels] : [column]));
  return toCsv(all, tableRows(database, editionId, name));
}

/** A table as JSON Lines: for each entry one line, as the corpus's folder says it, with all that is within. */
export async function* jsonLinesOf(database: Database, editionId: number, name: TableName): AsyncGenerator<string> {
  if (name === "evidence" || name === "codings") {
    for await (const row of tableRows(database, editionId, name)) yield `${JSON.stringify(row)}\n`;
  } else {
    for await (const { entry } of readEntries(database, editionId, name)) yield `${JSON.stringify(entry)}\n`;
  }
}

async function* rowsOf<Name extends ListName>(
  database: Database,
  editionId: number,
  { list, rows }: TableOf<Name>,
): AsyncGenerator<TableRow> {
  for await (const { entry } of readEntries(database, editionId, list)) yield* rows(entry);
}
