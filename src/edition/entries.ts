import type { Database } from "../database/client.js";
import { type CorpusEntry, corpus } from "../entities/corpus.js";
import { type Entry, entities, type ListName } from "../entities/index.js";

/** An entry of a published edition, as its corpus folder says it. */
export interface PublishedEntry<Name extends ListName> {
  /** Number within the edition: the order of display. */
  readonly id: number;
  readonly entry: Entry<Name>;
}

/** Few enough that nobody else waits long while they are taken in. */
const ROWS_A_READ = 250;

/** What the corpus as a whole says in an edition: title, description, language. */
export async function readCorpusEntry(database: Database, editionId: number): Promise<CorpusEntry> {
  const row = await database.entry.findFirstOrThrow({ where: { editionId, list: "corpus" }, select: { entry: true } });
  return corpus.parse(row.entry);
}

/** The entries of one list of an edition as they were written, in their order; read piece by piece, so that any number fits in memory. */
export async function* writtenEntries(
  database: Pick<Database, "entry">,
  editionId: number,
  list: ListName | "corpus",
): AsyncGenerator<{ readonly id: number; readonly entry: unknown }> {
  for (let last = 0; ; ) {
    const rows = await database.entry.findMany({
      where: { editionId, list, id: { gt: last } },
      orderBy: { id: "asc" },
      take: ROWS_A_READ,
      select: { id: true, entry: true },
    });
    yield* rows;
    if (rows.length < ROWS_A_READ) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The same with what a folder may leave out filled in, as an import does. */
export async function* readEntries<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
): AsyncGenerator<PublishedEntry<Name>> {
  const { shape } = entities[list];
  for await (const { id, entry } of writtenEntries(database, editionId, list)) yield { id, entry: shape.parse(entry) };
}

/** The entry of a list with this key (a slug; `era/principle/KIND` of a stance); undefined when there is none. */
export async function readEntry<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
  key: string,
): Promise<Entry<Name> | undefined> {
  const where = { editionId_list_key: { editionId, list, key } };
  const row = await database.entry.findUnique({ where, select: { entry: true } });
  return row === null ? undefined : entities[list].shape.parse(row.entry);
}
