/** Between which editions it was recorded what changed, and how any two of a corpus are compared by that. */
import type { Database } from "../database/client.js";
import type { ChangeKind, Pair } from "./difference.js";
import { readRenames, recordedRenames } from "./renames.js";

/** How many changes of each kind lie between two editions. */
export type ChangeCounts = { readonly [Kind in ChangeKind]: number };

/** Two editions, and what is known of what lies between them. */
export interface Between extends Pair {
  /** What their comparison came to, where it was recorded when the later one was published. */
  readonly recorded?: ChangeCounts;
}

type Reading = Pick<Database, "revision" | "edition" | "$queryRawUnsafe">;

/** Finds out how two editions of a corpus, named by their ids, are to be compared. */
export async function findBetween(database: Reading, corpusId: number, from: number, to: number): Promise<Between> {
  const revision = await database.revision.findUnique({ where: { editionId: to } });
  if (revision?.revisionOf === from) {
    const { added: ADDED, removed: REMOVED, changed: CHANGED, renamed: RENAMED } = revision;
    const renames = RENAMED > 0 ? await recordedRenames(database, to) : {};
    return { from, to, renames, recorded: { ADDED, REMOVED, CHANGED, RENAMED } };
  }
  const recordedIn = wayBetween(await earlierOf(database, corpusId), from, to);
  return { from, to, recordedIn, renames: await readRenames(database, { from, to, recordedIn }) };
}

/** By the id of each edition of a corpus, that of the earlier one which it was compared with, where both are there. */
export async function earlierOf(
  database: Pick<Database, "revision" | "edition">,
  corpusId: number,
): Promise<ReadonlyMap<number, number>> {
  const editions = await database.edition.findMany({ where: { corpusId }, select: { id: true } });
  const ids = editions.map(({ id }) => id);
  const revisions = await database.revision.findMany({
    where: { editionId: { in: ids }, revisionOf: { in: ids } },
    select: { editionId: true, revisionOf: true },
  });
  return new Map(revisions.map(({ editionId, revisionOf }) => [editionId, revisionOf]));
}

/** The editions on the way from one to another by earlier ones, less the one where both ways meet; undefined when they do not. */
function wayBetween(earlier: ReadonlyMap<number, number>, from: number, to: number): number[] | undefined {
  const ways = [wayBack(earlier, from), wayBack(earlier, to)];
  const meeting = wayBack(earlier, from).find((id) => ways.every((way) => way.includes(id)));
  return meeting === undefined ? undefined : ways.flatMap((way) => way.slice(0, way.indexOf(meeting)));
}

/** An edition and all before it, the latest first. */
function wayBack(earlier: ReadonlyMap<number, number>, edition: number): number[] {
  const way: number[] = [];
  for (let id: number | undefined = edition; id !== undefined; id = earlier.get(id)) way.push(id);
  return way;
}
