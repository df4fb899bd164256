import { escaped } from "../../../edition/escaped-html.js";
import { EditionIris } from "../../../edition/identity.js";
import { licenceAddress } from "../../../entities/licence.js";
import type { Told } from "./told.js";

/**
 * What previews, search engines and other programs read of a page: title, description, canonical address, Open Graph (https://ogp.me) and
 * JSON-LD in terms of schema.org.
 *
 * @param address where the service is, as the client sees it
 * @param canonical the one address of what is told
 */
export function headOf(told: Told, address: string, canonical: string): string {
  const { title, description, data } = told;
  const properties: readonly (readonly [string, string])[] = [
    ["og:site_name", "Throughline"],
    ["og:type", data["@type"] === "Dataset" ? "website" : "article"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", canonical],
  ];
  return `<title>${escaped(title)} · Throughline</title>
    <meta name="description" content="${escaped(description)}">
    <link rel="canonical" href="${escaped(canonical)}">
    ${properties.map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`).join("\n    ")}
    <meta name="twitter:card" content="summary">
    <script type="application/ld+json">${scriptData(linkedData(told, address, canonical))}</script>`;
}

function linkedData({ data, edition }: Told, address: string, canonical: string): object {
  const { corpus, number, digest, publishedAt, license } = edition;
  const iris = new EditionIris(`${address}/export/`, { corpus: corpus.slug, number, digest });
  const published = {
    version: String(number),
    identifier: `sha256:${digest}`,
    datePublished: publishedAt,
    ...(license !== null && { license: licenceAddress(license) }),
  };
  const context = { "@context": "https://schema.org" };
  if (data["@type"] === "Dataset") {
    const encodings = [
      ["edition.jsonld", "application/ld+json"],
      ["edition.ttl", "text/turtle"],
      ["edition.zip", "application/zip"],
    ].map(([file, encodingFormat]) => ({
      ...{ "@type": "DataDownload", contentUrl: `${iris.edition}/${file}`, encodingFormat },
    }));
    return { ...context, "@id": iris.edition, ...data, url: canonical, ...published, distribution: encodings };
  }
  const whole = { "@type": "Dataset", "@id": iris.edition, name: corpus.title, description: corpus.description };
  const isSet = data["@type"] === "DefinedTerm";
  return {
    ...context,
    ...data,
    url: canonical,
    ...(isSet && { inDefinedTermSet: { "@type": "DefinedTermSet", "@id": iris.edition, name: corpus.title } }),
    // No person or event is a part of the data that tell of it.
    subjectOf: { ...whole, ...published },
  };
}

/** JSON that ends no element of HTML and begins none. */
function scriptData(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
