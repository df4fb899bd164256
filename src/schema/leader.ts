import { bySlug } from "../resolvers/by-slug.js";
import { named } from "../resolvers/conditions.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber, byText } from "../resolvers/list-statement.js";
import { having, holding, leadingTo } from "../resolvers/row-conditions.js";
import { leaderStances } from "../resolvers/stances-of.js";
import { builder } from "./builder.js";
import { stanceArguments } from "./comparison-arguments.js";
import { Entity, Named } from "./entity.js";
import { LeaderKind, StanceKind } from "./enums.js";
import { ordersOf } from "./order.js";
import { editionOptions, orderOfText, slugDescription, slugsDescription } from "./wording.js";

export const Leader = builder.prismaNode("Leader", {
  description:
    "A person to whom the source attributes words or decisions, or a body that the corpus treats likewise: an assembly, a court, a party. `kind` says which.",
  id: { field: "editionId_id", description: "Opaque id that names this leader and the edition, for `node(id:)`." },
  interfaces: [Entity, Named],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    kind: t.expose("kind", { type: LeaderKind, description: "Whether it is a person or a body." }),
    eras: t.field({
      type: ["Era"],
      description: "The eras that name this leader among theirs, the earliest first.",
      select: (_args, _context, nested) => ({ eras: { orderBy: { eraId: "asc" }, select: { era: nested(true) } } }),
      resolve: ({ eras }) => eras.map(({ era }) => era),
    }),
    events: t.field({
      type: ["Event"],
      description: "The events that the leader had a part in, by date.",
      select: (_args, _context, nested) => ({
        events: { orderBy: { eventId: "asc" }, select: { event: nested(true) } },
      }),
      resolve: ({ events }) => events.map(({ event }) => event),
    }),
    quotes: t.relation("quotes", {
      description: "What the source prints as the leader's words.",
      query: { orderBy: { id: "asc" } },
    }),
    stances: t.field({
      type: ["Stance"],
      description: "The stances that the source attributes to the leader, by era.",
      args: stanceArguments(t.arg),
      resolve: leaderStances,
    }),
  }),
});

const LeaderFilter = builder.inputType("LeaderFilter", {
  description: "Which leaders to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT.",
  fields: (t) => ({
    slugs: t.stringList({ description: slugsDescription("leaders") }),
    eras: t.stringList({
      description: "Only leaders whom one of the eras with these slugs names among its own (`Era.leaders`).",
    }),
    principles: t.stringList({
      description:
        "Only leaders whom the source names for a stance, for or against, on one of the principles with these slugs, in whichever era.",
    }),
    kinds: t.field({
      type: [StanceKind],
      description:
        "Only leaders whom the source names for a stance of one of these kinds (on one of `principles`, when that is given).",
    }),
    kind: t.field({ type: LeaderKind, description: "Only persons, or only bodies." }),
  }),
});

const orders = ordersOf("Leader", "leaders", {
  CORPUS: { description: "In the corpus's order.", key: byNumber },
  NAME: { description: orderOfText("name"), key: byText("name") },
  KIND: { description: "Persons, then bodies.", key: byField("Leader", "kind") },
});

builder.prismaObjectFields("Edition", (t) => ({
  leader: t.field({
    type: Leader,
    nullable: true,
    description: "The leader with this slug, or null when the edition has none.",
    args: { slug: t.arg.string({ required: true, description: slugDescription("deng-xiaoping") }) },
    resolve: bySlug("Leader"),
  }),
  leaders: t.connection(
    {
      type: Leader,
      description: "Leaders, in the corpus's order, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: LeaderFilter, description: "Omitted or null: all leaders." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Leader", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof LeaderFilter.$inferInput | null | undefined) => {
          const { slugs, eras, principles } = await named(context, editionId, filter, {
            slugs: "Leader",
            eras: "Era",
            principles: "Principle",
          });
          const kinds = filter?.kinds;
          // One and the same stance has to meet all that is asked of stances.
          const ofStance = (link: string) => [
            leadingTo(
              "StanceLeader",
              "stance",
              (stance) => having("Stance", { principleId: principles, kind: kinds }, stance),
              link,
            ),
          ];
          return [
            ...having("Leader", { id: slugs, kind: filter?.kind }),
            ...(eras ? [leadingTo("Leader", "eras", (link) => having("EraLeader", { eraId: eras }, link))] : []),
            ...(principles ? [leadingTo("Leader", "stances", ofStance)] : []),
            ...(kinds && !principles
              ? [leadingTo("Leader", "attested", (row) => holding("AttestedLeader", "kinds", kinds, row))]
              : []),
          ];
        },
      }),
    },
    { name: "LeaderConnection", description: "A page of leaders." },
    { name: "LeaderEdge", description: "A leader and where it stands in the list." },
  ),
}));
