import { locatorText } from "../entities/cited-source.js";
import { editionOf } from "../resolvers/edition-of.js";
import { spanText, spanVerified } from "../resolvers/source-text.js";
import { builder } from "./builder.js";
import { Edition } from "./corpus.js";
import { Entity } from "./entity.js";
import { editionOptions } from "./wording.js";

/** What a span is a span of. */
const withSource = { source: true } as const;

export const Evidence = builder.prismaNode("Evidence", {
  description:
    "Where in a source an assertion rests: a paragraph and a span of characters in it (W3C Web Annotation TextPositionSelector), the digest of the span, and a gloss. Whoever holds the source can check it without trusting this service.",
  id: { field: "editionId_id", description: "Opaque id that names this evidence and the edition, for `node(id:)`." },
  interfaces: [Entity],
  fields: (t) => ({
    edition: t.field({
      type: Edition,
      ...editionOptions,
      resolve: editionOf,
    }),
    stance: t.relation("stance", {
      nullable: true,
      description:
        "The stance that it supports; null where it supports an event or a quote. One of the three is there.",
    }),
    event: t.relation("event", {
      nullable: true,
      description: "The event that it supports; null where it supports a stance or a quote.",
    }),
    quote: t.relation("quote", {
      nullable: true,
      description: "The quote that it says where to find; null where it supports a stance or an event.",
    }),
    source: t.relation("source", { description: "The source that the span is in." }),
    paragraph: t.exposeInt("paragraph", { description: "Paragraph of the source, from 1; headings are not counted." }),
    start: t.exposeInt("start", {
      description: "First character of the span within the paragraph, in Unicode code points from 0.",
    }),
    end: t.exposeInt("end", {
      description: "The character after the last one of the span, in Unicode code points: `end - start` is its length.",
    }),
    digest: t.exposeString("digest", {
      description: "SHA-256 of the span in UTF-8, 64 lower-case hexadecimal digits.",
    }),
    gloss: t.exposeString("gloss", { description: "What the span says, in this corpus's own words." }),
    locator: t.exposeString("locator", {
      nullable: true,
      description:
        "Page, folio or other place at which the span is printed, such as `203`: what `label` counts. Null where the corpus gives none.",
    }),
    label: t.exposeString("label", {
      nullable: true,
      description:
        "What `locator` counts, by the names of CSL: `page`, `folio`, `section` …; null where there is none.",
    }),
    printedAt: t.string({
      nullable: true,
      description: "Locator and label as a citation prints them: `p. 203`. Null where there is no locator.",
      resolve: ({ locator, label }) => locatorText(locator, label),
    }),
    text: t.string({
      nullable: true,
      description:
        "The span itself, as printed; null unless the text of the source is attached (see `Source.attached`).",
      select: withSource,
      resolve: (evidence, _args, context) => spanText(context, evidence),
    }),
    verified: t.boolean({
      nullable: true,
      description: "Whether the span has the digest given; null unless the text of the source is attached.",
      select: withSource,
      resolve: (evidence, _args, context) => spanVerified(context, evidence),
    }),
  }),
});

/** The options of a field `evidence`, the same for all that rests on it. */
export const evidenceOptions = { query: { orderBy: { id: "asc" } } } as const;
