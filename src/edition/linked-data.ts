import type { Entry } from "../corpus/definitions.js";
import type { Database } from "../database/client.js";
import { readCorpusEntry, readEntries } from "./entries.js";
import { type EditionIdentity, EditionIris, type LinkedNode } from "./identity.js";
import { annotationsOf } from "./linked-evidence.js";
import { stanceKey } from "./tables.js";

/** What the terms mean. Given inline in every document, so that nothing has to be fetched to read it. */
export const context = {
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  throughline: "urn:throughline:vocabulary#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
const edtf = (value: string) => ({ "@type": EDTF, "@value": value });
const text = (language: string, value: string) => ({ "@language": language, "@value": value });
const ref = (id: string) => ({ "@id": id });
const optional = (term: string, value: unknown) => (value === undefined ? {} : { [term]: value });

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
    yield principleNode(iris, entry, { corpus: corpus.slug, language });
  for await (const { entry } of readEntries(database, edition.id, "events")) {
    yield eventNode(iris, entry, language);
    yield* annotationsOf(iris, "event", entry.slug, entry.evidence, language);
  }
  for await (const { entry } of readEntries(database, edition.id, "quotes")) {
    yield quoteNode(iris, entry);
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

/** The name in the corpus's language and in others, as SKOS labels. */
function names(
  { name, labels }: { readonly name: string; readonly labels: Readonly<Record<string, string>> },
  language: string,
) {
  const others = Object.entries(labels).filter(([tag]) => tag !== language);
  return { "skos:prefLabel": [text(language, name), ...others.map(([tag, value]) => text(tag, value))] };
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

function principleNode(
  iris: EditionIris,
  principle: Entry<"principles">,
  { corpus, language }: { readonly corpus: string; readonly language: string },
): LinkedNode {
  return {
    "@id": iris.of("principle", principle.slug),
    "@type": "skos:Concept",
    ...names(principle, language),
    "dcterms:isVersionOf": ref(iris.principle(`${corpus}/${principle.slug}`)),
    "skos:broader": principle.broader.map((slug) => ref(iris.of("principle", slug))),
    "skos:closeMatch": principle.closeMatch.map((match) => ref(iris.principle(match))),
    "skos:definition": text(language, principle.statement),
    "skos:exactMatch": principle.exactMatch.map((match) => ref(iris.principle(match))),
    "skos:inScheme": ref(iris.corpus),
  };
}

function eventNode(iris: EditionIris, event: Entry<"events">, language: string): LinkedNode {
  return {
    "@id": iris.of("event", event.slug),
    "@type": "schema:Event",
    ...names(event, language),
    "schema:about": event.principles.map((slug) => ref(iris.of("principle", slug))),
    "schema:description": text(language, event.summary),
    "schema:participant": event.leaders.map((slug) => ref(iris.of("leader", slug))),
    "schema:temporalCoverage": edtf(event.date),
    "throughline:kind": ref(`throughline:${event.kind}`),
    ...optional("throughline:era", event.era && ref(iris.of("era", event.era))),
  };
}

function quoteNode(iris: EditionIris, quote: Entry<"quotes">): LinkedNode {
  return {
    "@id": iris.of("quote", quote.slug),
    "@type": "schema:Quotation",
    "schema:about": quote.principles.map((slug) => ref(iris.of("principle", slug))),
    "schema:text": quote.text,
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
    ...optional(
      "throughline:confidence",
      coding.confidence === undefined ? undefined : { "@type": "xsd:double", "@value": String(coding.confidence) },
    ),
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
