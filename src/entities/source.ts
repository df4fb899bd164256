import * as z from "zod";
import { citationSentence, printed } from "./cited-source.js";
import { cslItem } from "./csl-item.js";
import type { Entity } from "./entity.js";
import { address, agents, optional, ref } from "./linked-data.js";
import { dated } from "./linked-dates.js";
import { formerSlugs, joined, languageTag, name, ordinal, sha256, slug } from "./shapes.js";

const shape = z.strictObject({
  slug: slug.describe("Readable name. A text that comes along stands in sources/<slug>.txt."),
  formerSlugs,
  title: name.describe("Title, as the source gives it; with author, date and place where it is a document."),
  language: languageTag.describe("Language of the text, BCP 47."),
  digest: sha256.describe("SHA-256 of the text (UTF-8, LF, NFC): `throughline digest <file>` prints it."),
  paragraphs: ordinal.describe("Number of paragraphs, headings not counted."),
  headings: z.array(ordinal).default([]).describe("Numbers of the blocks, from 1, that are headings and not counted."),
  reference: cslItem
    .optional()
    .describe(
      "Who wrote it, when and where it is printed: an item of CSL-JSON; its title is that above if it has none.",
    ),
});

export type SourceEntry = z.infer<typeof shape>;

const naming = { list: "sources", noun: "source" } as const;

export const source = {
  ...naming,
  shape,
  isRequired: true,
  key: ({ slug }) => slug,
  canonical: (entry) => ({ ...entry, headings: entry.headings.toSorted((a, b) => a - b) }),
  references: [],
  when: { key: "issued", of: ({ reference }) => printed(reference).issued },
  formerSlugs: ({ formerSlugs }) => formerSlugs,
  row: ({ formerSlugs, ...entry }) => ({ ...entry, former_slugs: formerSlugs }),
  columns: {
    slug: ({ slug }) => slug,
    title: ({ title }) => title,
    language: ({ language }) => language,
    digest: ({ digest }) => digest,
    paragraphs: ({ paragraphs }) => paragraphs,
    headings: ({ headings }) => joined(headings),
    authors: ({ reference }) => joined(printed(reference).authors),
    issued: ({ reference }) => printed(reference).issued,
    container: ({ reference }) => printed(reference).container,
    publisher: ({ reference }) => printed(reference).publisher,
    url: ({ reference }) => printed(reference).url,
    license: ({ reference }) => printed(reference).license,
    formerSlugs: ({ formerSlugs }) => joined(formerSlugs),
  },
  nodes: (entry, linked) => {
    const { slug, title, language, digest, paragraphs, reference } = entry;
    const id = linked.of("source", slug);
    const { authors, issued, publisher, container, url, license } = printed(reference);
    const writers = agents(`${id}/author`, authors);
    const publishers = agents(`${id}/publisher`, publisher === undefined ? [] : [publisher]);
    const containers = container === undefined ? [] : [containerNode(`${id}/container`, container, reference?.volume)];
    return [
      {
        "@id": id,
        "@type": ["schema:CreativeWork", "prov:Entity"],
        "schema:identifier": `sha256:${digest}`,
        "schema:inLanguage": language,
        "schema:name": title,
        "throughline:paragraphs": paragraphs,
        "schema:author": writers.map((writer) => ref(writer["@id"])),
        "schema:publisher": publishers.map((one) => ref(one["@id"])),
        "schema:isPartOf": containers.map((one) => ref(one["@id"])),
        ...optional("schema:datePublished", issued && dated(issued)),
        ...optional("schema:url", url && address(url)),
        ...optional("schema:license", license && address(license)),
        ...optional("dcterms:bibliographicCitation", reference && citationSentence(entry)),
      },
      ...writers,
      ...publishers,
      ...containers,
    ];
  },
} satisfies Entity<SourceEntry>;

/** What a source is printed in. */
function containerNode(id: string, name: string, volume: string | undefined) {
  return { "@id": id, "@type": "prov:Entity", "schema:name": name, ...optional("schema:volumeNumber", volume) };
}
