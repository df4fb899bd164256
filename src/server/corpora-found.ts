import type { Database } from "../database/client.js";
import type { Diagnosis } from "./connections.js";

/** What is published, each corpus by its current edition. */
export async function diagnoseCorpora(database: Database): Promise<Diagnosis[]> {
  const corpora = await corporaFound(database);
  if (corpora.length > 0) return corpora.map(diagnoseCorpus);
  const remedy =
    "Run: npx throughline serve (which publishes the corpora of seed/), or npx throughline import <folder>";
  return [{ subject: "corpora", healthy: false, finding: "none is published", remedy }];
}

interface CorpusFound {
  readonly slug: string;
  readonly number: number;
  readonly digest: string;
  readonly stances: number;
  readonly detached: readonly string[];
  readonly unresolved: readonly string[];
}

/** Rows of editions may be on other servers than the catalogue: each statement asks of one of the two. */
async function corporaFound(database: Database): Promise<CorpusFound[]> {
  const corpora = await database.corpus.findMany({
    orderBy: { id: "asc" },
    select: { slug: true, currentEdition: { select: { id: true, number: true, digest: true } } },
  });
  const ids = corpora.map(({ currentEdition }) => currentEdition.id);
  const ofThese = { editionId: { in: ids } };
  const [stances, sources, matches, attached] = [
    await database.stance.groupBy({ by: ["editionId"], where: ofThese, _count: { _all: true } }),
    await database.source.findMany({ where: ofThese, orderBy: { id: "asc" } }),
    await database.principleMatch.findMany({ where: ofThese, distinct: ["editionId", "corpus", "slug"] }),
    await database.sourceBlock.findMany({ where: { number: 0 }, select: { digest: true } }),
  ];
  const matched = corpora.filter(({ slug }) => matches.some(({ corpus }) => corpus === slug));
  const principles = await database.principle.findMany({
    where: { editionId: { in: matched.map(({ currentEdition }) => currentEdition.id) } },
    select: { editionId: true, slug: true, formerSlugs: true },
  });
  const names = new Set(
    principles.flatMap(({ editionId, slug, formerSlugs }) => {
      const corpus = matched.find(({ currentEdition }) => currentEdition.id === editionId)?.slug;
      return [slug, ...formerSlugs].map((name) => `${corpus}/${name}`);
    }),
  );
  const digests = new Set(attached.map(({ digest }) => digest));
  return corpora.map(({ slug, currentEdition: { id, number, digest } }) => ({
    ...{ slug, number, digest },
    stances: stances.find(({ editionId }) => editionId === id)?._count._all ?? 0,
    detached: sources
      .filter((source) => source.editionId === id && !digests.has(source.digest))
      .map((source) => source.slug),
    unresolved: matches
      .filter(({ editionId }) => editionId === id)
      .map((match) => `${match.corpus}/${match.slug}`)
      .filter((name) => !names.has(name))
      .sort(),
  }));
}

/** Texts that are not attached and matches that lead nowhere are no mistakes, only worth knowing. */
function diagnoseCorpus({ slug, number, digest, stances, detached, unresolved }: CorpusFound): Diagnosis {
  const notes = [
    ...(detached.length > 0
      ? [`Without text: ${detached.join(", ")}; to attach one: npx throughline attach ${slug} --source <file>`]
      : []),
    ...(unresolved.length > 0 ? [`Matches that lead to nothing published here: ${unresolved.join(", ")}`] : []),
  ];
  return {
    subject: `corpus ${slug}`,
    healthy: true,
    finding: `edition ${number} is current (digest ${digest}), ${stances} stances`,
    ...(notes.length > 0 && { remedy: notes.join(" ") }),
  };
}
