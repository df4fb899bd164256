import { citationSentence } from "../entities/cited-source.js";
import { named } from "../resolvers/conditions.js";
import { wholeList } from "../resolvers/list.js";
import { byNumber, byText } from "../resolvers/list-statement.js";
import { having } from "../resolvers/row-conditions.js";
import { isSourceAttached } from "../resolvers/source-text.js";
import { builder } from "./builder.js";
import { citedBy } from "./cited.js";
import { Dated } from "./dated.js";
import { Entity } from "./entity.js";
import { ordersOf } from "./order.js";
import { editionOptions, formerSlugsDescription, orderOfText, slugsDescription } from "./wording.js";

export const Source = builder.prismaNode("Source", {
  description:
    "A text that a corpus is coded from. Known by its digest; the text itself may be loaded beside the locators, or stay where it is.",
  id: { field: "editionId_id", description: "Opaque id that names this source and its edition, for `node(id:)`." },
  interfaces: [Entity, Dated],
  nullable: true,
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    slug: t.exposeString("slug", { description: "Readable name in addresses and data, unique in the edition." }),
    formerSlugs: t.exposeStringList("formerSlugs", { description: formerSlugsDescription }),
    title: t.exposeString("title", { description: "Title, as the source gives it." }),
    language: t.exposeString("language", { description: "Language of the text as a BCP 47 tag." }),
    digest: t.exposeString("digest", {
      description:
        "SHA-256 of the normalised text (UTF-8, LF, NFC), 64 lower-case hexadecimal digits: tells whether a text at hand is the one that was coded.",
    }),
    paragraphs: t.exposeInt("paragraphs", { description: "Number of paragraphs, headings not counted." }),
    headings: t.exposeIntList("headings", {
      description:
        "Which blocks of the text are headings: blocks are what stands between blank lines, numbered from 1. Paragraphs are the others, so that whoever holds the text can count them.",
    }),
    authors: t.stringList({
      description: "Who wrote it, as their names are printed; empty where the corpus does not say.",
      resolve: (source) => [...citedBy(source).printed.authors],
    }),
    issued: t.field({
      type: "EDTF",
      nullable: true,
      description: "When it was issued; null where the corpus does not say, or says it in words alone.",
      resolve: (source) => citedBy(source).printed.issued,
    }),
    publisher: t.string({
      nullable: true,
      description: "Who published it; null where the corpus does not say.",
      resolve: (source) => citedBy(source).printed.publisher,
    }),
    container: t.string({
      nullable: true,
      description:
        "Title of what it is printed in, such as a journal, a book or a series of reports; null where the corpus names none.",
      resolve: (source) => citedBy(source).printed.container,
    }),
    url: t.string({
      nullable: true,
      description: "Address at which it can be read; null where the corpus gives none.",
      resolve: (source) => citedBy(source).printed.url,
    }),
    license: t.string({
      nullable: true,
      description: "Licence or legal status of the source itself, as the corpus tells it; null where it does not.",
      resolve: (source) => citedBy(source).printed.license,
    }),
    citation: t.string({
      description:
        "The source as a note cites it: authors, title, what it is printed in, publisher, date, pages, address, as far as the corpus says them; its title at least.",
      resolve: (source) => citationSentence(citedBy(source)),
    }),
    attached: t.boolean({
      description:
        "Whether the text itself has been loaded here, so that `Evidence.text` and `Evidence.verified` answer.",
      resolve: (source, _args, context) => isSourceAttached(context, source.digest),
    }),
  }),
});

const SourceFilter = builder.inputType("SourceFilter", {
  description: "Which sources to list.",
  fields: (t) => ({ slugs: t.stringList({ description: slugsDescription("sources") }) }),
});

const orders = ordersOf("Source", "sources", {
  CORPUS: { description: "In the corpus's order.", key: byNumber },
  TITLE: { description: orderOfText("title"), key: byText("title") },
});

builder.prismaObjectFields("Edition", (t) => ({
  sources: t.field({
    type: [Source],
    description: "The texts that the edition is coded from, in the corpus's order, unless `orderBy` says otherwise.",
    args: {
      filter: t.arg({ type: SourceFilter, description: "Omitted or null: all sources." }),
      orderBy: orders.argument(t.arg),
    },
    resolve: wholeList("Source", {
      orders: orders.keys,
      conditions: async (context, editionId, filter: typeof SourceFilter.$inferInput | null | undefined) => {
        const { slugs } = await named(context, editionId, filter, { slugs: "Source" });
        return having("Source", { id: slugs });
      },
    }),
  }),
}));
