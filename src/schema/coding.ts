import { type CodedSpanAnswer, refuseUnknownCoders, spansOf } from "../resolvers/codings.js";
import { named } from "../resolvers/conditions.js";
import { type Conditions, list } from "../resolvers/list.js";
import { builder } from "./builder.js";
import { Entity } from "./entity.js";
import { StanceKind } from "./enums.js";
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

builder.prismaObjectFields("Edition", (t) => ({
  codings: t.connection(
    {
      type: Coding,
      description:
        "What each coder chose, coder by coder, then by era, by principle in the corpus's order and by kind; empty where the corpus publishes no codings.",
      args: { filter: t.arg({ type: CodingFilter, description: "Omitted or null: all codings." }) },
      resolve: list("Coding", {
        model: (database) => database.coding,
        conditions: async (context, editionId, filter): Promise<Conditions<"Coding">[]> => {
          const { eras, principles } = await named(context, editionId, filter, {
            eras: "Era",
            principles: "Principle",
          });
          if (filter?.coders) await refuseUnknownCoders(context, editionId, "filter.coders", filter.coders);
          return [
            ...(filter?.coders ? [{ coder: { in: filter.coders } }] : []),
            ...(eras ? [{ eraId: eras }] : []),
            ...(principles ? [{ principleId: principles }] : []),
            ...(filter?.kinds ? [{ kind: { in: filter.kinds } }] : []),
          ];
        },
      }),
    },
    { name: "CodingConnection", description: "A page of codings." },
    { name: "CodingEdge", description: "A coding and where it stands in the list." },
  ),
}));
