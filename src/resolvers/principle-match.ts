import DataLoader from "dataloader";
import type { Principle } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";

/** A principle of another corpus, as a match names it. */
export interface MatchedName {
  readonly corpus: string;
  readonly slug: string;
}

const keyOf = ({ corpus, slug }: MatchedName): string => `${corpus}/${slug}`;
const loaders = new WeakMap<Context, DataLoader<MatchedName, Principle | null, string>>();

/** The principle of this name in the current edition of its corpus, or null; one read for all that a request asks for. */
export function matchedPrinciple(context: Context, name: MatchedName): Promise<Principle | null> {
  const loader =
    loaders.get(context) ??
    new DataLoader((names: readonly MatchedName[]) => readAll(context, names), { cacheKeyFn: keyOf });
  loaders.set(context, loader);
  return loader.load(name);
}

async function readAll({ database, editions }: Context, names: readonly MatchedName[]): Promise<(Principle | null)[]> {
  const corpora = [...new Set(names.map(({ corpus }) => corpus))];
  const current = new Map(
    await Promise.all(corpora.map(async (corpus) => [corpus, (await editions.current(corpus))?.id ?? 0] as const)),
  );
  const rows = await database.principle.findMany({
    where: { OR: names.map(({ corpus, slug }) => ({ editionId: current.get(corpus) ?? 0, slug })) },
  });
  const byName = new Map(rows.map((row) => [`${row.editionId}/${row.slug}`, row]));
  return names.map(({ corpus, slug }) => byName.get(`${current.get(corpus)}/${slug}`) ?? null);
}
