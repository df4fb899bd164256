import type { Database } from "../database/client.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, type ListName, listNames } from "../entities/index.js";
import { type LinkedData, type LinkedNode, replaced } from "../entities/linked-data.js";
import { readCorpusEntry, readEntries } from "./entries.js";
import { type EditionIdentity, EditionIris } from "./identity.js";
import { datasetNodes } from "./linked-dataset.js";
import { annotationsOf } from "./linked-evidence.js";

/** Every resource of an edition, one by one, however many there are. */
export async function* linkedNodes(
  database: Database,
  edition: EditionIdentity,
  base: string,
): AsyncGenerator<LinkedNode> {
  const iris = new EditionIris(base, edition);
  const corpus = await readCorpusEntry(database, edition.id);
  const sources: Entry<"sources">[] = [];
  for await (const { entry } of readEntries(database, edition.id, "sources")) sources.push(entry);
  const linked: LinkedData = {
    of: (noun, key) => iris.of(noun, key),
    principle: (reference) => iris.principle(reference),
    scheme: iris.corpus,
    corpus: corpus.slug,
    language: corpus.language,
    sourceLanguages: new Map(sources.map(({ slug, language }) => [slug, language])),
  };

  yield* datasetNodes(iris, edition, corpus, sources);
  for (const name of listNames) yield* listNodes(database, edition.id, name, linked);
}

async function* listNodes<Name extends ListName>(
  database: Database,
  editionId: number,
  name: Name,
  linked: LinkedData,
): AsyncGenerator<LinkedNode> {
  const { noun, key, nodes, formerSlugs, spans }: Entity<Entry<Name>> = entities[name];
  for await (const { entry } of readEntries(database, editionId, name)) {
    yield* nodes(entry, linked);
    for (const slug of formerSlugs?.(entry) ?? []) yield replaced(linked.of(noun, slug), linked.of(noun, key(entry)));
    if (spans) yield* annotationsOf(linked, noun, key(entry), spans(entry));
  }
}
