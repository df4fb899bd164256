import type { Database } from "../database/client.js";
import { readBack } from "../entities/as-written.js";
import { type CorpusEntry, corpus } from "../entities/corpus.js";
import type { Entry, ListName, WholeList } from "../entities/index.js";

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

/**
 * The same with what a folder may leave out filled in, as an import does. What an edition wrote within its stances before codings
 * had files of their own is read from the rows that were made of it.
 */
export async function* readEntries<Name extends ListName>(
  database: Database,
  editionId: number,
  list: Name,
): AsyncGenerator<PublishedEntry<Name>> {
  let last = 0;
  for await (const { id, entry } of writtenEntries(database, editionId, list)) {
    yield { id, entry: readBack(list, entry) };
    last = id;
  }
  if (last > 0 || list !== "codings") return;
  const carried = await database.$queryRaw<{ id: number; entry: unknown }[]>`
    SELECT coding.id, said.entry FROM coding, LATERAL (
      SELECT jsonb_strip_nulls(jsonb_build_object('coder', coder, 'era', era.slug, 'principle', principle.slug, 'kind', coding.kind,
        'confidence', confidence, 'note', note)) AS entry
      FROM era, principle WHERE (era.edition_id, era.id) = (${editionId}, era_id)
        AND (principle.edition_id, principle.id) = (${editionId}, principle_id)) said
    WHERE coding.edition_id = ${editionId} ORDER BY coding.id`;
  for (const { id, entry } of carried) yield { id, entry: readBack(list, entry) };
}

/** The entries of a list that is held whole, in their order. */
export async function wholeList<Name extends WholeList>(
  database: Database,
  editionId: number,
  list: Name,
): Promise<Entry<Name>[]> {
  const entries: Entry<Name>[] = [];
  for await (const { entry } of readEntries(database, editionId, list)) entries.push(entry);
  return entries;
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
  return row === null ? undefined : readBack(list, row.entry);
}
