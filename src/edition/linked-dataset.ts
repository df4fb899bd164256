import type { CorpusEntry } from "../entities/corpus.js";
import type { Entry } from "../entities/index.js";
import { addressPattern } from "../entities/licence.js";
import { agents, type LinkedNode, licence, optional, ref, text } from "../entities/linked-data.js";
import { editionFiles } from "./edition-files.js";
import type { EditionIdentity, EditionIris } from "./identity.js";
import { type Format, mediaTypeOf } from "./wanted.js";

/**
 * What catalogues of data need to know, in terms of schema.org and of DCAT: the corpus, the edition as a data set, who made it, and the
 * files that it can be downloaded as.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function* datasetNodes(
  iris: EditionIris,
  edition: EditionIdentity,
  corpus: CorpusEntry,
  sources: readonly Entry<"sources">[],
): Generator<LinkedNode> {
  const title = text(corpus.language, corpus.title);
  yield { "@id": iris.corpus, "@type": "skos:ConceptScheme", "dcterms:title": title, "skos:prefLabel": title };
  const creators = agents(`${iris.corpus}#creator`, corpus.creators).map((creator, index) => ({
    ...creator,
    "@type": ["prov:Agent", "foaf:Agent"],
    ...optional("foaf:name", corpus.creators[index]),
  }));
  const granted = corpus.license === undefined ? [] : [licence(corpus.license)];
  const downloads = distributions(iris, granted);
  yield editionNode(iris, edition, corpus, { sources, creators, granted, downloads });
  yield* creators;
  yield* downloads;
  // What stands elsewhere is said to be what catalogues expect there, and nothing more.
  for (const id of new Set(granted.map((one) => one["@id"]))) yield { "@id": id, "@type": "dcterms:LicenseDocument" };
  if (downloads.length > 0)
    for (const format of registered) yield { "@id": IANA + mediaTypeOf(format), "@type": "dcterms:MediaType" };
}

type Reference = ReturnType<typeof ref>;

interface Parts {
  readonly sources: readonly Entry<"sources">[];
  readonly creators: readonly LinkedNode[];
  readonly granted: readonly Reference[];
  readonly downloads: readonly LinkedNode[];
}

function editionNode(
  iris: EditionIris,
  { number, digest, publishedAt }: EditionIdentity,
  { title, description, language }: CorpusEntry,
  { sources, creators, granted, downloads }: Parts,
): LinkedNode {
  const references = (nodes: readonly LinkedNode[]) => nodes.map((node) => ref(node["@id"]));
  const both = (term: string, value: unknown) => ({ [`dcterms:${term}`]: value, [`schema:${term}`]: value });
  const published = { "@type": "xsd:dateTime", "@value": publishedAt.toISOString() };
  return {
    "@id": iris.edition,
    "@type": ["schema:Dataset", "dcat:Dataset", "prov:Entity"],
    ...both("creator", references(creators)),
    ...both("description", text(language, description)),
    ...both("identifier", `sha256:${digest}`),
    ...both("license", granted),
    "dcat:distribution": references(downloads),
    "dcat:version": String(number),
    "dcterms:isVersionOf": ref(iris.corpus),
    "dcterms:issued": published,
    "dcterms:title": text(language, title),
    "prov:wasDerivedFrom": sources.map(({ slug }) => ref(iris.of("source", slug))),
    "schema:datePublished": published,
    "schema:distribution": references(downloads),
    "schema:inLanguage": language,
    "schema:name": text(language, title),
    "schema:version": number,
  };
}

/** The files of an edition, where its IRI is an address at which they are. */
function distributions(iris: EditionIris, granted: readonly Reference[]): LinkedNode[] {
  if (!addressPattern.test(iris.edition)) return [];
  return editionFiles.map(({ name, title, wanted: { format } }) => {
    const address = ref(`${iris.edition}/${name}`);
    return {
      "@id": iris.of("distribution", name),
      "@type": ["schema:DataDownload", "dcat:Distribution"],
      "dcat:accessURL": ref(iris.edition),
      "dcat:downloadURL": address,
      "dcterms:license": granted,
      "dcterms:title": text("en", title),
      "schema:contentUrl": address,
      "schema:encodingFormat": mediaTypeOf(format),
      "schema:license": granted,
      "schema:name": text("en", title),
      ...optional("dcat:mediaType", registered.has(format) ? ref(IANA + mediaTypeOf(format)) : undefined),
    };
  });
}

const IANA = "https://www.iana.org/assignments/media-types/";
/** DCAT names a media type by its place in IANA's list, which those of JSON Lines, BibTeX and RIS have none in. */
const registered: ReadonlySet<Format> = new Set(["csv", "jsonld", "turtle", "html", "zip", "csl-json", "citation"]);
