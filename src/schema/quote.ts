import { bySlug } from "../resolvers/by-slug.js";
import { named } from "../resolvers/conditions.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber } from "../resolvers/list-statement.js";
import { quoteLanguage } from "../resolvers/quote-language.js";
import { ofEras } from "../resolvers/quotes-of-eras.js";
import { having, leadingTo } from "../resolvers/row-conditions.js";
import { builder } from "./builder.js";
import { Dated } from "./dated.js";
import { Entity } from "./entity.js";
import { evidenceOptions } from "./evidence.js";
import { ordersOf } from "./order.js";
import { Translation, translationsOf } from "./translation.js";
import { editionOptions, formerSlugsDescription, slugDescription, slugsDescription } from "./wording.js";

export const Quote = builder.prismaNode("Quote", {
  description: "A short passage that the source itself prints in quotation marks.",
  id: { field: "editionId_id", description: "Opaque id that names this quote and the edition, for `node(id:)`." },
  interfaces: [Entity, Dated],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    slug: t.exposeString("slug", { description: "Readable name in arguments and addresses, such as `footholds`." }),
    formerSlugs: t.exposeStringList("formerSlugs", { description: formerSlugsDescription }),
    text: t.exposeString("text", {
      description: "The words exactly as the source prints them, without the outer quotation marks.",
    }),
    language: t.string({
      description:
        "Language of the words as a BCP 47 tag: that of the source which prints them, unless the corpus says otherwise.",
      resolve: quoteLanguage,
    }),
    translations: t.field({
      type: [Translation],
      description:
        "The words in other languages, never to be taken for those of the source; empty where there are none.",
      resolve: ({ translations }) => translationsOf(translations),
    }),
    date: t.expose("date", {
      type: "EDTF",
      nullable: true,
      description: "When it was said; null where the source does not tell.",
    }),
    speaker: t.relation("speaker", {
      nullable: true,
      description:
        "The leader who said it; null where a body said it or the source names no one. Then `attribution` tells what is known.",
    }),
    attribution: t.exposeString("attribution", {
      nullable: true,
      description:
        "By whom it was said, where that is no leader, or what the source leaves open; null where `speaker` says all.",
    }),
    event: t.relation("event", {
      nullable: true,
      description: "The event at which it was said; null where the source names none.",
    }),
    principles: t.field({
      type: ["Principle"],
      description: "Principles that it speaks of, in the corpus's order.",
      select: (_args, _context, nested) => ({
        principles: { orderBy: { principleId: "asc" }, select: { principle: nested(true) } },
      }),
      resolve: ({ principles }) => principles.map(({ principle }) => principle),
    }),
    evidence: t.relation("evidence", { ...evidenceOptions, description: "Where the source prints it." }),
  }),
});

const QuoteFilter = builder.inputType("QuoteFilter", {
  description: "Which quotes to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT.",
  fields: (t) => ({
    slugs: t.stringList({ description: slugsDescription("quotes") }),
    speakers: t.stringList({ description: "Only quotes of the leaders with these slugs." }),
    eras: t.stringList({
      description:
        "Only quotes that carry a stance of one of the eras with these slugs, or were said at an event of one.",
    }),
    principles: t.stringList({ description: "Only quotes that speak of one of the principles with these slugs." }),
    sources: t.stringList({ description: "Only quotes that one of the sources with these slugs prints." }),
  }),
});

const orders = ordersOf("Quote", "quotes", {
  CORPUS: { description: "In the corpus's order.", key: byNumber },
  DATE: {
    description:
      "By the first day on which they may have been said; those without a date, or without a first day, last.",
    key: byField("Quote", "earliestDay"),
  },
  SPEAKER: {
    description: "By the leader who said it, in the corpus's order of leaders; those of no leader last.",
    key: byField("Quote", "speakerId"),
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  quote: t.field({
    type: Quote,
    nullable: true,
    description: "The quote with this slug, or null when the edition has none.",
    args: { slug: t.arg.string({ required: true, description: slugDescription("footholds") }) },
    resolve: bySlug("Quote"),
  }),
  quotes: t.connection(
    {
      type: Quote,
      description: "Quotes, in the corpus's order, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: QuoteFilter, description: "Omitted or null: all quotes." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Quote", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof QuoteFilter.$inferInput | null | undefined) => {
          const { slugs, speakers, eras, principles, sources } = await named(context, editionId, filter, {
            slugs: "Quote",
            speakers: "Leader",
            eras: "Era",
            principles: "Principle",
            sources: "Source",
          });
          return [
            ...having("Quote", { id: slugs, speakerId: speakers }),
            ...(eras ? [ofEras(editionId, eras)] : []),
            ...(principles
              ? [
                  leadingTo("Quote", "principles", (link) =>
                    having("QuotePrinciple", { principleId: principles }, link),
                  ),
                ]
              : []),
            ...(sources
              ? [leadingTo("Quote", "evidence", (span) => having("Evidence", { sourceId: sources }, span))]
              : []),
          ];
        },
      }),
    },
    { name: "QuoteConnection", description: "A page of quotes." },
    { name: "QuoteEdge", description: "A quote and where it stands in the list." },
  ),
}));
