import type { Database } from "../database/client.js";
import { tagPattern } from "../entities/edition.js";
import { nearestNote } from "../entities/nearest-name.js";
import { alone } from "./alone.js";
import { readable } from "./problem.js";

/** An edition as a list of editions shows it. */
export interface EditionSummary {
  readonly number: number;
  readonly digest: string;
  readonly publishedAt: Date;
  readonly current: boolean;
  readonly tags: readonly string[];
  readonly stances: number;
}

/** What was asked for is not published here. The message names what is. */
export class NotPublished extends Error {
  constructor(message: string) {
    // It names what was asked for, which may be anything.
    super(readable(message));
    this.name = "NotPublished";
  }
}

/** A tag cannot be given as asked. */
export class TagRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TagRefused";
  }
}

type Reader = Pick<Database, "corpus" | "edition">;

/** That there is no corpus of this slug, and which there are. */
export async function unknownCorpus(database: Reader, slug: string): Promise<NotPublished> {
  const known = (await database.corpus.findMany({ orderBy: { id: "asc" }, select: { slug: true } })).map(
    (corpus) => corpus.slug,
  );
  const expected = known.length > 0 ? `expected one of ${known.join(", ")}${nearestNote(slug, known)}` : "none is";
  return new NotPublished(`No corpus ${slug} is published here; ${expected}.`);
}

/** The editions of a corpus, the first published first. @throws NotPublished */
export async function listEditions(
  database: Reader & Pick<Database, "stance">,
  slug: string,
): Promise<EditionSummary[]> {
  const corpus = await database.corpus.findUnique({
    where: { slug },
    select: {
      currentNumber: true,
      editions: {
        orderBy: { number: "asc" },
        select: {
          number: true,
          digest: true,
          publishedAt: true,
          id: true,
          tags: { orderBy: { name: "asc" }, select: { name: true } },
        },
      },
    },
  });
  if (corpus === null) throw await unknownCorpus(database, slug);
  const counts = await stanceCounts(
    database,
    corpus.editions.map(({ id }) => id),
  );
  return corpus.editions.map(({ id, tags, ...edition }) => ({
    ...edition,
    current: edition.number === corpus.currentNumber,
    tags: tags.map(({ name }) => name),
    stances: counts.get(id) ?? 0,
  }));
}

/** How many stances each of some editions has: their rows may be on another server than what is told of them. */
async function stanceCounts(
  database: Pick<Database, "stance">,
  editionIds: number[],
): Promise<ReadonlyMap<number, number>> {
  const counted = await database.stance.groupBy({
    by: ["editionId"],
    where: { editionId: { in: editionIds } },
    _count: { _all: true },
  });
  return new Map(counted.map(({ editionId, _count }) => [editionId, _count._all]));
}

/** The edition with this number, or the current one where none is named. @throws NotPublished */
export async function findEdition(database: Reader, slug: string, number?: number) {
  const corpus = await database.corpus.findUnique({ where: { slug }, select: { id: true, currentNumber: true } });
  if (corpus === null) throw await unknownCorpus(database, slug);
  const edition = await database.edition.findUnique({
    where: { corpusId_number: { corpusId: corpus.id, number: number ?? corpus.currentNumber } },
    include: { corpus: true },
  });
  if (edition !== null) return edition;
  const { _min, _max } = await database.edition.aggregate({
    where: { corpusId: corpus.id },
    _min: { number: true },
    _max: { number: true },
  });
  throw new NotPublished(
    `${slug} has no edition ${number}; expected ${_min.number === _max.number ? _max.number : `one of ${_min.number} to ${_max.number}`}.`,
  );
}

/** Makes an older edition current again. Nothing is lost: the newer ones stay. @throws NotPublished */
export function rollBack(database: Database, slug: string, number: number): Promise<{ readonly digest: string }> {
  return alone(database, async (transaction) => {
    const { corpusId, digest } = await findEdition(transaction, slug, number);
    await transaction.corpus.update({ where: { id: corpusId }, data: { currentNumber: number } });
    return { digest };
  });
}

/**
 * Gives an edition a name for ever. The same name again for the same edition changes nothing.
 *
 * @throws NotPublished
 * @throws TagRefused when the name is not one, or another edition has it
 */
export function tagEdition(database: Database, slug: string, number: number, name: string): Promise<void> {
  if (!tagPattern.test(name))
    throw new TagRefused(
      `${JSON.stringify(name)} is no tag; expected lower-case letters and digits joined by single hyphens or dots, such as paper-2026.`,
    );
  return alone(database, async (transaction) => {
    const { corpusId } = await findEdition(transaction, slug, number);
    const taken = await transaction.editionTag.findUnique({ where: { corpusId_name: { corpusId, name } } });
    if (taken !== null && taken.number !== number)
      throw new TagRefused(
        `${name} is the name of edition ${taken.number} of ${slug}; expected another name, since a cited one never moves.`,
      );
    if (taken === null) await transaction.editionTag.create({ data: { corpusId, name, number } });
  });
}
