import { type CorpusEntry, corpus, type Entry, type ListName, lists } from "../corpus/definitions.js";
import type { Database } from "../database/client.js";

/** An entry of a published edition, as its corpus folder says it. */
export interface PublishedEntry<Name extends ListName> {
  /** Number within the edition: the order of display. */
  readonly id: number;
  readonly entry: Entry<Name>;
}

const ROWS_A_READ = 1_000;

/** What the corpus as a whole says in an edition: title, description, language. */
export async function readCorpusEntry(database: Database, editionId: number): Promise<CorpusEntry> {
  const [row] = await database.$queryRaw<{ entry: unknown }[]>`
    SELECT entry FROM entry_corpus WHERE edition_id = ${editionId}`;
  return corpus.parse(row?.entry);
}

/** The entries of one list of an edition, in their order; read piece by piece, so that any number fits in memory. */
export async function* readEntries<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
): AsyncGenerator<PublishedEntry<Name>> {
  const view = `entry_${list.slice(0, -1)}`;
  for (let last = 0; ; ) {
    const rows = await database.$queryRawUnsafe<{ id: number; entry: unknown }[]>(
      `SELECT id, entry FROM "${view}" WHERE edition_id = $1 AND id > $2 ORDER BY id LIMIT ${ROWS_A_READ}`,
      editionId,
      last,
    );
    for (const { id, entry } of rows) yield { id, entry: parseEntry(list, entry) };
    if (rows.length < ROWS_A_READ) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The entry of a list with this key (a slug; `era/principle/KIND` of a stance); undefined when there is none. */
export async function readEntry<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
  key: string,
): Promise<Entry<Name> | undefined> {
  const [row] = await database.$queryRawUnsafe<{ entry: unknown }[]>(
    `SELECT entry FROM "entry_${list.slice(0, -1)}" WHERE edition_id = $1 AND key = $2`,
    editionId,
    key,
  );
  return row && parseEntry(list, row.entry);
}

/** What the folder may leave out is filled in as an import does. */
function parseEntry<Name extends ListName>(list: Name, entry: unknown): Entry<Name>;
function parseEntry(list: ListName, entry: unknown) {
  return lists[list].parse(entry);
}
