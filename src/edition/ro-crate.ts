import type { CorpusEntry } from "../entities/corpus.js";
import { addressPattern, licenceAddress } from "../entities/licence.js";
import { type EditionIdentity, EditionIris } from "./identity.js";

/** A file of an archive, as its metadata tell of it. */
export interface DescribedFile {
  readonly path: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
}

/**
 * What an archive holds, as an RO-Crate tells it: JSON-LD in terms of schema.org, which repositories read.
 *
 * @see https://www.researchobject.org/ro-crate/1.1/
 */
export function roCrate(
  corpus: CorpusEntry,
  edition: EditionIdentity,
  { base, files }: { readonly base: string; readonly files: readonly DescribedFile[] },
): string {
  const { number, digest, publishedAt } = edition;
  const iri = new EditionIris(base, edition).edition;
  const creators = corpus.creators.map((name, index) => ({ "@id": `#creator/${index + 1}`, "@type": "Thing", name }));
  const licence = licenceEntity(corpus.license);
  const graph = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: `${corpus.title}, edition ${number}`,
      description: corpus.description,
      datePublished: publishedAt.toISOString(),
      license: { "@id": licence["@id"] },
      creator: creators.map((creator) => ({ "@id": creator["@id"] })),
      identifier: `sha256:${digest}`,
      inLanguage: corpus.language,
      version: String(number),
      ...(addressPattern.test(iri) ? { url: iri } : { alternateName: iri }),
      hasPart: files.map(({ path }) => ({ "@id": encodeURI(path) })),
    },
    licence,
    ...creators,
    ...files.map(({ path, name, type, bytes }) => ({
      "@id": encodeURI(path),
      "@type": "File",
      name,
      encodingFormat: type,
      contentSize: String(bytes),
    })),
  ];
  return `${JSON.stringify({ "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph }, null, 2)}\n`;
}

function licenceEntity(licence: string | undefined) {
  if (licence === undefined)
    return {
      "@id": "#licence",
      "@type": "CreativeWork",
      name: "No licence is stated",
      description: "Nothing is said of how this may be used; ask those who made it.",
    };
  return {
    "@id": licenceAddress(licence),
    "@type": "CreativeWork",
    name: licence,
    description: `Licence under which the corpus may be used: ${licence}`,
  };
}
