import type { Entry } from "../corpus/definitions.js";
import type { Database } from "../database/client.js";
import { readCorpusEntry, readEntries } from "./entries.js";
import { type EditionIdentity, EditionIris, type LinkedNode } from "./identity.js";
import { annotationsOf } from "./linked-evidence.js";
import { bounds, double, edtf, names, optional, ref, text } from "./linked-terms.js";
import { stanceKey } from "./tables.js";

/** Every resource of an edition, one by one, however many there are. */
export async function* linkedNodes(
  database: Database,
  edition: EditionIdentity,
  base: string,
): AsyncGenerator<LinkedNode> {
  const iris = new EditionIris(base, edition);
  const corpus = await readCorpusEntry(database, edition.id);
  const { language } = corpus;
  const sources: Entry<"sources">[] = [];
  for await (const { entry } of readEntries(database, edition.id, "sources")) sources.push(entry);

  yield corpusNode(iris, corpus);
  yield editionNode(iris, edition, corpus, sources);
  for (const source of sources) yield sourceNode(iris, source);
  for await (const { entry } of readEntries(database, edition.id, "leaders")) yield leaderNode(iris, entry, language);
  for await (const { entry } of readEntries(database, edition.id, "eras")) yield eraNode(iris, entry, language);
  for await (const { entry } of readEntries(database, edition.id, "principles"))
    yield* principleNodes(iris, entry, { corpus: corpus.slug, language });
  for await (const { entry } of readEntries(database, edition.id, "events")) {
    yield eventNode(iris, entry, language);
    yield* annotationsOf(iris, "event", entry.slug, entry.evidence, language);
  }
  for await (const { entry } of readEntries(database, edition.id, "quotes")) {
    yield quoteNode(iris, entry, sources);
    yield* annotationsOf(iris, "quote", entry.slug, entry.evidence, language);
  }
  for await (const { entry } of readEntries(database, edition.id, "stances")) {
    yield* stanceNodes(iris, entry, language);
    yield* annotationsOf(iris, "stance", stanceKey(entry), entry.evidence, language);
  }
}

function corpusNode(iris: EditionIris, { title, language }: { title: string; language: string }): LinkedNode {
  return { "@id": iris.corpus, "@type": "skos:ConceptScheme", "skos:prefLabel": text(language, title) };
}

function editionNode(
  iris: EditionIris,
  { number, digest, publishedAt }: EditionIdentity,
  { title, description, language }: { title: string; description: string; language: string },
  sources: readonly Entry<"sources">[],
): LinkedNode {
  return {
    "@id": iris.edition,
    "@type": ["schema:Dataset", "prov:Entity"],
    "dcterms:isVersionOf": ref(iris.corpus),
    "prov:wasDerivedFrom": sources.map(({ slug }) => ref(iris.of("source", slug))),
    "schema:datePublished": { "@type": "xsd:dateTime", "@value": publishedAt.toISOString() },
    "schema:description": text(language, description),
    "schema:identifier": `sha256:${digest}`,
    "schema:inLanguage": language,
    "schema:name": text(language, title),
    "schema:version": number,
  };
}

function sourceNode(iris: EditionIris, { slug, title, language, digest, paragraphs }: Entry<"sources">): LinkedNode {
  return {
    "@id": iris.of("source", slug),
    "@type": ["schema:CreativeWork", "prov:Entity"],
    "schema:identifier": `sha256:${digest}`,
    "schema:inLanguage": language,
    "schema:name": title,
    "throughline:paragraphs": paragraphs,
  };
}

function leaderNode(iris: EditionIris, leader: Entry<"leaders">, language: string): LinkedNode {
  return { "@id": iris.of("leader", leader.slug), "@type": "schema:Person", ...names(leader, language) };
}

function eraNode(iris: EditionIris, era: Entry<"eras">, language: string): LinkedNode {
  return {
    "@id": iris.of("era", era.slug),
    "@type": "dcterms:PeriodOfTime",
    ...names(era, language),
    "schema:description": text(language, era.summary),
    "schema:temporalCoverage": edtf(era.period),
    "throughline:leader": era.leaders.map((slug) => ref(iris.of("leader", slug))),
    "throughline:ordinal": era.ordinal,
  };
}

/** A principle, and of each that it stands under the way back: SKOS has both, and a reader may not infer. */
function principleNodes(
  iris: EditionIris,
  principle: Entry<"principles">,
  { corpus, language }: { readonly corpus: string; readonly language: string },
): LinkedNode[] {
  const broader = principle.broader.map((slug) => ref(iris.of("principle", slug)));
  const node = {
    ...ref(iris.of("principle", principle.slug)),
    "@type": "skos:Concept",
    ...names(principle, language),
    "dcterms:isVersionOf": ref(iris.principle(`${corpus}/${principle.slug}`)),
    "skos:broader": broader,
    "skos:closeMatch": principle.closeMatch.map((match) => ref(iris.principle(match))),
    "skos:definition": text(language, principle.statement),
    "skos:exactMatch": principle.exactMatch.map((match) => ref(iris.principle(match))),
    "skos:inScheme": ref(iris.corpus),
    ...optional("skos:topConceptOf", broader.length === 0 ? ref(iris.corpus) : undefined),
  };
  return [node, ...broader.map((wider) => ({ ...wider, "skos:narrower": ref(node["@id"]) }))];
}

function eventNode(iris: EditionIris, event: Entry<"events">, language: string): LinkedNode {
  return {
    "@id": iris.of("event", event.slug),
    "@type": "schema:Event",
    ...names(event, language),
    "schema:about": event.principles.map((slug) => ref(iris.of("principle", slug))),
    "schema:description": text(language, event.summary),
    "schema:participant": event.leaders.map((slug) => ref(iris.of("leader", slug))),
    ...bounds(event.date),
    "schema:temporalCoverage": edtf(event.date),
    "throughline:kind": ref(`throughline:${event.kind}`),
    ...optional("throughline:era", event.era && ref(iris.of("era", event.era))),
  };
}

function quoteNode(iris: EditionIris, quote: Entry<"quotes">, sources: readonly Entry<"sources">[]): LinkedNode {
  const printedIn = sources.filter(({ slug }) => quote.evidence.some(({ source }) => source === slug));
  const [first] = printedIn;
  return {
    "@id": iris.of("quote", quote.slug),
    "@type": "schema:Quotation",
    "schema:about": quote.principles.map((slug) => ref(iris.of("principle", slug))),
    "schema:isBasedOn": printedIn.map(({ slug }) => ref(iris.of("source", slug))),
    // The words are those of the source, and so is their language.
    "schema:text": first ? text(first.language, quote.text) : quote.text,
    ...optional("schema:creator", quote.speaker && ref(iris.of("leader", quote.speaker))),
    ...optional("schema:creditText", quote.attribution),
    ...optional("schema:dateCreated", quote.date && edtf(quote.date)),
    ...optional("throughline:event", quote.event && ref(iris.of("event", quote.event))),
  };
}

function stanceNodes(iris: EditionIris, stance: Entry<"stances">, language: string): LinkedNode[] {
  const id = iris.of("stance", stanceKey(stance));
  const codings = stance.codings.map((coding, index) => ({
    "@id": `${id}/coding/${index + 1}`,
    "@type": "throughline:Coding",
    "throughline:coder": coding.coder,
    "throughline:kind": ref(`throughline:${coding.kind}`),
    ...optional("throughline:confidence", coding.confidence === undefined ? undefined : double(coding.confidence)),
    ...optional("skos:note", coding.note),
  }));
  const stanceNode = {
    "@id": id,
    "@type": "throughline:Stance",
    "schema:description": text(language, stance.summary),
    "throughline:coding": codings.map((coding) => ref(coding["@id"])),
    "throughline:era": ref(iris.of("era", stance.era)),
    "throughline:event": stance.events.map((slug) => ref(iris.of("event", slug))),
    "throughline:kind": ref(`throughline:${stance.kind}`),
    "throughline:leader": stance.leaders.map((slug) => ref(iris.of("leader", slug))),
    "throughline:principle": ref(iris.of("principle", stance.principle)),
    "throughline:quote": stance.quotes.map((slug) => ref(iris.of("quote", slug))),
  };
  return [stanceNode, ...codings];
}
