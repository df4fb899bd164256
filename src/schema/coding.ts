import { type CodedSpanAnswer, refuseUnknownCoders, spansOf } from "../resolvers/codings.js";
import { named } from "../resolvers/conditions.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber } from "../resolvers/list-statement.js";
import { having } from "../resolvers/row-conditions.js";
import { builder } from "./builder.js";
import { Entity } from "./entity.js";
import { StanceKind } from "./enums.js";
import { ordersOf } from "./order.js";
import { editionOptions } from "./wording.js";

const CodedSpan = builder.objectRef<CodedSpanAnswer>("CodedSpan").implement({
  description: "Where in a source a coder found what was coded: a paragraph and a span of characters in it.",
  fields: (t) => ({
    source: t.exposeString("source", { description: "Slug of the source that the span is in." }),
    paragraph: t.exposeInt("paragraph", { description: "Paragraph of the source, from 1; headings are not counted." }),
    start: t.exposeInt("start", {
      description: "First character of the span within the paragraph, in Unicode code points from 0.",
    }),
    end: t.exposeInt("end", { description: "The character after the last one of the span." }),
  }),
});

export const Coding = builder.prismaNode("Coding", {
  description:
    "What one person chose for an era and a principle when coding the source alone, before the corpus settled. All codings of a coder together are whole: of what is not among them, the coder saw nothing.",
  id: { field: "editionId_id", description: "Opaque id that names this coding and the edition, for `node(id:)`." },
  interfaces: [Entity],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    coder: t.exposeString("coder", {
      description: "Who coded: a slug, the name of the file in which the coding stands.",
    }),
    era: t.relation("era", { description: "The era." }),
    principle: t.relation("principle", { description: "The principle." }),
    kind: t.expose("kind", {
      type: StanceKind,
      description: "The kind that this person chose; where the person chose several, each is a coding.",
    }),
    confidence: t.exposeFloat("confidence", {
      nullable: true,
      description: "How sure the person was, from 0 to 1; null where that was not noted.",
    }),
    note: t.exposeString("note", { nullable: true, description: "What the person noted; null where nothing was." }),
    spans: t.field({
      type: [CodedSpan],
      description: "Where the person found it; empty where that was not noted.",
      resolve: spansOf,
    }),
  }),
});

const CodingFilter = builder.inputType("CodingFilter", {
  description:
    "Which codings to list: those that meet every condition given. An unknown slug or coder is BAD_USER_INPUT.",
  fields: (t) => ({
    coders: t.stringList({ description: "Only codings of the coders with these slugs." }),
    eras: t.stringList({ description: "Only codings of the eras with these slugs." }),
    principles: t.stringList({ description: "Only codings of the principles with these slugs." }),
    kinds: t.field({
      type: [StanceKind],
      description: "Only codings of these kinds. Omitted or null: of every kind. Empty: none.",
    }),
  }),
});

const orders = ordersOf("Coding", "codings", {
  CODER: { description: "Coder by coder, then by era, by principle in the corpus's order and by kind.", key: byNumber },
  ERA: { description: "By era, then by coder.", key: byField("Coding", "eraId") },
  PRINCIPLE: {
    description: "By principle in the corpus's order, then by coder, then by era.",
    key: byField("Coding", "principleId"),
  },
  KIND: { description: "By kind, in the order in which StanceKind lists them.", key: byField("Coding", "kind") },
  CONFIDENCE: {
    description: "By how sure the coder was; where that was not noted, last.",
    key: byField("Coding", "confidence"),
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  codings: t.connection(
    {
      type: Coding,
      description:
        "What each coder chose, coder by coder, then by era, by principle in the corpus's order and by kind, unless `orderBy` says otherwise; empty where the corpus publishes no codings.",
      args: {
        filter: t.arg({ type: CodingFilter, description: "Omitted or null: all codings." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Coding", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof CodingFilter.$inferInput | null | undefined) => {
          const { eras, principles } = await named(context, editionId, filter, {
            eras: "Era",
            principles: "Principle",
          });
          if (filter?.coders) await refuseUnknownCoders(context, editionId, "filter.coders", filter.coders);
          const { coders: coder, kinds: kind } = filter ?? {};
          return having("Coding", { coder, kind, eraId: eras, principleId: principles });
        },
      }),
    },
    { name: "CodingConnection", description: "A page of codings." },
    { name: "CodingEdge", description: "A coding and where it stands in the list." },
  ),
}));
