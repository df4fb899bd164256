import { wholeFiles } from "../../../edition/edition-files.js";
import { escaped } from "../../../edition/escaped-html.js";
import { EditionIris } from "../../../edition/identity.js";
import { type Format, mediaTypeOf } from "../../../edition/wanted.js";
import { licenceAddress } from "../../../entities/licence.js";
import type { Told } from "./told.js";

/** Where what is told can be read in each language, by its tag; and, as `x-default`, where a reader's own is found out. */
export type Alternates = ReadonlyMap<string, string>;

/**
 * What previews, search engines and other programs read of a page: title, description, canonical address and those in other languages, Open
 * Graph (https://ogp.me) and JSON-LD in terms of schema.org.
 *
 * @param address where the service is, as the client sees it
 * @param canonical the one address of what is told
 */
export function headOf(told: Told, address: string, canonical: string, alternates: Alternates): string {
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
    ${URL.canParse(canonical) ? addresses(canonical, alternates) : ""}${properties.map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`).join("\n    ")}
    <script type="application/ld+json">${scriptData(linkedData(told, address, canonical))}</script>`;
}

/** Search engines take none but whole addresses, which are known where the service has been told its own. */
function addresses(canonical: string, alternates: Alternates): string {
  const links = [...alternates].map(
    ([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${escaped(href)}">`,
  );
  return [`<link rel="canonical" href="${escaped(canonical)}">`, ...links, ""].join("\n    ");
}

/** In which the data themselves are, and not a page or a citation of them. */
const ofData: ReadonlySet<Format> = new Set(["jsonld", "turtle", "zip"]);

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
    const distribution = wholeFiles
      .filter(({ wanted: { format } }) => ofData.has(format))
      .map(({ name, wanted: { format } }) => ({
        ...{ "@type": "DataDownload", contentUrl: `${iris.edition}/${name}`, encodingFormat: mediaTypeOf(format) },
      }));
    return { ...context, "@id": iris.edition, ...data, url: canonical, ...published, distribution };
  }
  const whole = { "@type": "Dataset", "@id": iris.edition, name: corpus.title, description: corpus.description };
  const isTerm = data["@type"] === "DefinedTerm";
  return {
    ...context,
    ...data,
    url: canonical,
    ...(isTerm && { inDefinedTermSet: { "@type": "DefinedTermSet", "@id": iris.edition, name: corpus.title } }),
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
