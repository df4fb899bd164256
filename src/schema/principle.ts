import type { Prisma } from "../../prisma/generated/client/client.js";
import { bySlug } from "../resolvers/by-slug.js";
import { named } from "../resolvers/conditions.js";
import { principleLineage } from "../resolvers/lineage.js";
import { list } from "../resolvers/list.js";
import { byFirstStance, byNumber, byText } from "../resolvers/list-statement.js";
import { principlesBelow } from "../resolvers/narrower.js";
import { having, holding, leadingTo } from "../resolvers/row-conditions.js";
import { introducedBy, introductions, principleStances } from "../resolvers/stances-of.js";
import { builder } from "./builder.js";
import { stanceArguments } from "./comparison-arguments.js";
import { Entity, Named } from "./entity.js";
import { StanceKind } from "./enums.js";
import { LineageStep } from "./lineage.js";
import { ordersOf } from "./order.js";
import { PrincipleMatch } from "./principle-match.js";
import { editionOptions, orderOfText, slugDescription, slugsDescription, sourcesDescription } from "./wording.js";

const inOrderOfCorpora: { orderBy: Prisma.PrincipleMatchOrderByWithRelationInput[] } = {
  orderBy: [{ corpus: "asc" }, { slug: "asc" }],
};

export const Principle = builder.prismaNode("Principle", {
  description:
    "A principle of the doctrine, in a hierarchy of broader and narrower ones (SKOS). A principle may stand under several.",
  id: { field: "editionId_id", description: "Opaque id that names this principle and the edition, for `node(id:)`." },
  interfaces: [Entity, Named],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    statement: t.exposeString("statement", {
      description: "What the principle asks, as the source presents it, in this corpus's own words.",
    }),
    scopeNote: t.exposeString("scopeNote", {
      nullable: true,
      description: "What falls under it and what does not (SKOS scopeNote); null where the corpus draws no bounds.",
    }),
    broader: t.field({
      type: ["Principle"],
      description: "The principles directly above this one (SKOS broader); empty at the top.",
      select: (_args, _context, nested) => ({
        broader: { orderBy: { broaderId: "asc" }, select: { broader: nested(true) } },
      }),
      resolve: (principle) => principle.broader.map(({ broader }) => broader),
    }),
    narrower: t.field({
      type: ["Principle"],
      description: "The principles directly below this one (SKOS narrower); empty at the bottom.",
      select: (_args, _context, nested) => ({
        narrower: { orderBy: { narrowerId: "asc" }, select: { narrower: nested(true) } },
      }),
      resolve: (principle) => principle.narrower.map(({ narrower }) => narrower),
    }),
    related: t.field({
      type: ["Principle"],
      description:
        "Principles that it is tied to otherwise than by the hierarchy (SKOS related), whichever of the two the corpus says it of; each once, in the corpus's order.",
      select: (_args, _context, nested) => ({
        related: { select: { related: nested(true) } },
        relatedFrom: { select: { principle: nested(true) } },
      }),
      resolve: ({ related, relatedFrom }) => {
        const all = [...related.map(({ related }) => related), ...relatedFrom.map(({ principle }) => principle)];
        return [...new Map(all.map((principle) => [principle.id, principle])).values()].sort((a, b) => a.id - b.id);
      },
    }),
    exactMatch: t.field({
      type: [PrincipleMatch],
      select: (_args, _context, nested) => ({ matches: nested(inOrderOfCorpora) }),
      resolve: ({ matches }) => matches.filter(({ kind }) => kind === "EXACT"),
      description: "Principles of other corpora that this corpus declares to mean the same (SKOS exactMatch).",
    }),
    closeMatch: t.field({
      type: [PrincipleMatch],
      select: (_args, _context, nested) => ({ matches: nested(inOrderOfCorpora) }),
      resolve: ({ matches }) => matches.filter(({ kind }) => kind === "CLOSE"),
      description: "Principles of other corpora that this corpus declares to mean nearly the same (SKOS closeMatch).",
    }),
    introducedBy: t.field({
      type: "Stance",
      nullable: true,
      description:
        "The stance by which the source presents the principle as first put forward: the earliest of `introductions`; null where it takes the principle as given.",
      resolve: introducedBy,
    }),
    introductions: t.field({
      type: ["Stance"],
      description:
        "The stances by which sources present the principle as first put forward, the earliest era first: several where sources disagree, each at most once; empty where all take it as given.",
      args: { sources: t.arg.stringList({ description: sourcesDescription }) },
      resolve: introductions,
    }),
    stances: t.field({
      type: ["Stance"],
      description:
        "The stances on this very principle, by era, then by kind. Stances on narrower principles are theirs.",
      args: stanceArguments(t.arg),
      resolve: principleStances,
    }),
    lineage: t.field({
      type: [LineageStep],
      description:
        "How the principle moved through the eras: one step for every era of the edition, the earliest first, silent eras included.",
      args: {
        includeNarrower: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            "Whether stances that hold narrower principles, at any depth, count as well. REJECTED and ABANDONED do not: who rejects a part has not rejected the whole.",
        }),
        sources: t.arg.stringList({ description: sourcesDescription }),
      },
      resolve: principleLineage,
    }),
    events: t.field({
      type: ["Event"],
      description: "The events at which the principle was at issue, by date.",
      select: (_args, _context, nested) => ({
        events: { orderBy: { eventId: "asc" }, select: { event: nested(true) } },
      }),
      resolve: ({ events }) => events.map(({ event }) => event),
    }),
    quotes: t.field({
      type: ["Quote"],
      description: "The quotes that speak of the principle.",
      select: (_args, _context, nested) => ({
        quotes: { orderBy: { quoteId: "asc" }, select: { quote: nested(true) } },
      }),
      resolve: ({ quotes }) => quotes.map(({ quote }) => quote),
    }),
  }),
});

const PrincipleFilter = builder.inputType("PrincipleFilter", {
  description: "Which principles to list: those that meet every condition given.",
  fields: (t) => ({
    slugs: t.stringList({ description: slugsDescription("principles") }),
    broader: t.string({
      description: "Only principles below the one with this slug, at any depth. Unknown: BAD_USER_INPUT.",
    }),
    attestedIn: t.stringList({
      description: "Only principles that one of the eras with these slugs takes a stance on. Unknown: BAD_USER_INPUT.",
    }),
    kinds: t.field({
      type: [StanceKind],
      description: "Only principles with a stance of one of these kinds (in one of `attestedIn`, when that is given).",
    }),
    sources: t.stringList({
      description:
        "Only principles with a stance that has evidence from one of the sources with these slugs (and is in one of `attestedIn` and of one of `kinds`, when these are given). Unknown: BAD_USER_INPUT.",
    }),
  }),
});

const orders = ordersOf("Principle", "principles", {
  CORPUS: { description: "In the corpus's order, which puts broader ones before their narrower ones.", key: byNumber },
  NAME: { description: orderOfText("name"), key: byText("name") },
  FIRST_ATTESTED: {
    description:
      "By the earliest era that takes a stance on the very principle, be it for or against it; those on which none does, last.",
    key: byFirstStance,
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  principle: t.field({
    type: Principle,
    nullable: true,
    description: "The principle with this slug, or null when the edition has none.",
    args: { slug: t.arg.string({ required: true, description: slugDescription("non-alignment") }) },
    resolve: bySlug("Principle"),
  }),
  principles: t.connection(
    {
      type: Principle,
      description:
        "Principles, in the corpus's order, which puts broader ones before their narrower ones, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: PrincipleFilter, description: "Omitted or null: all principles." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Principle", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof PrincipleFilter.$inferInput | null | undefined) => {
          const { slugs, broader, attestedIn, sources } = await named(context, editionId, filter, {
            slugs: "Principle",
            broader: "Principle",
            attestedIn: "Era",
            sources: "Source",
          });
          const [top] = broader ?? [];
          const below = top === undefined ? undefined : await principlesBelow(context, editionId, top);
          // One and the same stance has to meet all that is asked of stances.
          const ofStance = (stance: string) => [
            ...having("Stance", { eraId: attestedIn, kind: filter?.kinds }, stance),
            ...(sources
              ? [leadingTo("Stance", "evidence", (span) => having("Evidence", { sourceId: sources }, span), stance)]
              : []),
          ];
          return [
            ...having("Principle", { id: slugs }),
            ...having("Principle", { id: below }),
            ...(attestedIn ? [leadingTo("Principle", "stances", ofStance)] : attestedBy(filter?.kinds, sources)),
          ];
        },
      }),
    },
    { name: "PrincipleConnection", description: "A page of principles." },
    { name: "PrincipleEdge", description: "A principle and where it stands in the list." },
  ),
}));

/** What is asked of the stances on a principle, in whichever era: summed up when the edition was published. */
function attestedBy(kinds: readonly string[] | null | undefined, sources: readonly number[] | undefined) {
  if (sources)
    return [
      leadingTo("Principle", "attestedBy", (row) => [
        ...having("AttestedBySource", { sourceId: sources }, row),
        ...holding("AttestedBySource", "kinds", kinds, row),
      ]),
    ];
  return kinds ? [leadingTo("Principle", "attested", (row) => holding("AttestedPrinciple", "kinds", kinds, row))] : [];
}
