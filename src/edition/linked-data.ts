import type { Database } from "../database/client.js";
import type { CorpusEntry } from "../entities/corpus.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, type ListName, listNames } from "../entities/index.js";
import { agents, type LinkedData, type LinkedNode, licence, ref, replaced, text } from "../entities/linked-data.js";
import { readCorpusEntry, readEntries } from "./entries.js";
import { type EditionIdentity, EditionIris } from "./identity.js";
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

  yield corpusNode(iris, corpus);
  const creators = agents(`${iris.corpus}#creator`, corpus.creators);
  yield editionNode(iris, edition, corpus, { sources, creators });
  yield* creators;
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

function corpusNode(iris: EditionIris, { title, language }: { title: string; language: string }): LinkedNode {
  return { "@id": iris.corpus, "@type": "skos:ConceptScheme", "skos:prefLabel": text(language, title) };
}

function editionNode(
  iris: EditionIris,
  { number, digest, publishedAt }: EditionIdentity,
  { title, description, language, license }: CorpusEntry,
  { sources, creators }: { readonly sources: readonly Entry<"sources">[]; readonly creators: readonly LinkedNode[] },
): LinkedNode {
  const made = creators.map((creator) => ref(creator["@id"]));
  const granted = license === undefined ? [] : [licence(license)];
  return {
    "@id": iris.edition,
    "@type": ["schema:Dataset", "prov:Entity"],
    "dcterms:creator": made,
    "dcterms:isVersionOf": ref(iris.corpus),
    "dcterms:license": granted,
    "prov:wasDerivedFrom": sources.map(({ slug }) => ref(iris.of("source", slug))),
    "schema:creator": made,
    "schema:datePublished": { "@type": "xsd:dateTime", "@value": publishedAt.toISOString() },
    "schema:description": text(language, description),
    "schema:identifier": `sha256:${digest}`,
    "schema:inLanguage": language,
    "schema:license": granted,
    "schema:name": text(language, title),
    "schema:version": number,
  };
}
