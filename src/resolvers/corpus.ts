import DataLoader from "dataloader";
import type { Edition } from "../../prisma/generated/client/client.js";
import type { Context } from "./context.js";
import { groupBy } from "./field-batch.js";

const loaders = new WeakMap<Context, DataLoader<number, readonly Edition[]>>();

/** All editions of a corpus, by number; one read for all corpora of a request. A corpus keeps few editions. */
export function editionsOfCorpus(corpus: { readonly id: number }, context: Context): Promise<readonly Edition[]> {
  const loader =
    loaders.get(context) ??
    new DataLoader<number, readonly Edition[]>(async (corpusIds) => {
      const editions = await context.database.edition.findMany({
        where: { corpusId: { in: [...corpusIds] } },
        orderBy: { number: "asc" },
      });
      const byCorpus = groupBy(editions, ({ corpusId }) => corpusId);
      return corpusIds.map((id) => byCorpus.get(id) ?? []);
    });
  loaders.set(context, loader);
  return loader.load(corpus.id);
}
