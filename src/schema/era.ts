import { bySlug } from "../resolvers/by-slug.js";
import { named, overlapping } from "../resolvers/conditions.js";
import { nextEra, overlappingEras, previousEra } from "../resolvers/era.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber, byText } from "../resolvers/list-statement.js";
import { having, leadingTo } from "../resolvers/row-conditions.js";
import { eraPrinciples, eraStances } from "../resolvers/stances-of.js";
import { builder } from "./builder.js";
import { stanceArguments } from "./comparison-arguments.js";
import { Dated } from "./dated.js";
import { Entity, Named } from "./entity.js";
import { ordersOf } from "./order.js";
import { editionOptions, orderOfText, slugDescription, slugsDescription } from "./wording.js";

export const Era = builder.prismaNode("Era", {
  description:
    "A period of the doctrine, as the source tells its course. Eras are numbered; their dates may overlap or leave gaps.",
  id: { field: "editionId_id", description: "Opaque id that names this era and the edition, for `node(id:)`." },
  interfaces: [Entity, Named, Dated],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    ordinal: t.exposeInt("ordinal", { description: "Place in the sequence of eras: 1 is the earliest." }),
    period: t.expose("period", {
      type: "EDTF",
      description: "The interval that the era covers; open where it has not ended.",
    }),
    summary: t.exposeString("summary", { description: "What the source says of the era, in this corpus's own words." }),
    leaders: t.field({
      type: ["Leader"],
      description: "The leaders of the era, the core leaders first.",
      select: (_args, _context, nested) => ({
        leaders: { orderBy: { position: "asc" }, select: { leader: nested(true) } },
      }),
      resolve: ({ leaders }) => leaders.map(({ leader }) => leader),
    }),
    events: t.relation("events", { description: "The events of the era, by date.", query: { orderBy: { id: "asc" } } }),
    principles: t.field({
      type: ["Principle"],
      description:
        "The principles that the era takes a stance on, each once, in the corpus's order. `principles(kinds: [REAFFIRMED, EXTENDED])` answers which principles it reaffirmed or extended.",
      args: stanceArguments(t.arg),
      resolve: eraPrinciples,
    }),
    stances: t.field({
      type: ["Stance"],
      description: "The stances of the era, by principle in the corpus's order, then by kind.",
      args: stanceArguments(t.arg),
      resolve: eraStances,
    }),
    previous: t.field({
      type: "Era",
      nullable: true,
      description: "The era before, by ordinal; null for the earliest.",
      resolve: previousEra,
    }),
    next: t.field({
      type: "Era",
      nullable: true,
      description: "The era after, by ordinal; null for the latest.",
      resolve: nextEra,
    }),
    overlaps: t.field({
      type: ["Era"],
      description:
        "The other eras whose periods share a day with this one's, the earliest first. Each period is taken as widely as its dates allow: `1955` covers the whole year, an end that is open or unknown every day after.",
      resolve: overlappingEras,
    }),
  }),
});

const EraFilter = builder.inputType("EraFilter", {
  description:
    "Which eras to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT, as is a `to` before `from`.",
  fields: (t) => ({
    slugs: t.stringList({ description: slugsDescription("eras") }),
    leaders: t.stringList({ description: "Only eras that name one of the leaders with these slugs among theirs." }),
    attests: t.stringList({
      description: "Only eras that take a stance, for or against, on one of the principles with these slugs.",
    }),
    from: t.field({ type: "EDTF", description: "Only eras that may reach the first day of this date or later." }),
    to: t.field({ type: "EDTF", description: "Only eras that may start on the last day of this date or earlier." }),
  }),
});

const orders = ordersOf("Era", "eras", {
  ORDINAL: { description: "By their place in the sequence of eras.", key: byNumber },
  NAME: { description: orderOfText("name"), key: byText("name") },
  PERIOD: {
    description: "By the first day that their periods may cover; where that is open or unknown, last.",
    key: byField("Era", "earliestDay"),
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  era: t.field({
    type: Era,
    nullable: true,
    description: "The era with this slug, or null when the edition has none.",
    args: { slug: t.arg.string({ required: true, description: slugDescription("reform-and-opening-up") }) },
    resolve: bySlug("Era"),
  }),
  eras: t.connection(
    {
      type: Era,
      description: "Eras, the earliest first, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: EraFilter, description: "Omitted or null: all eras." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Era", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof EraFilter.$inferInput | null | undefined) => {
          const { slugs, leaders, attests } = await named(context, editionId, filter, {
            slugs: "Era",
            leaders: "Leader",
            attests: "Principle",
          });
          return [
            ...having("Era", { id: slugs }),
            ...(leaders
              ? [leadingTo("Era", "leaders", (link) => having("EraLeader", { leaderId: leaders }, link))]
              : []),
            ...(attests
              ? [leadingTo("Era", "stances", (stance) => having("Stance", { principleId: attests }, stance))]
              : []),
            ...overlapping(filter),
          ];
        },
      }),
    },
    { name: "EraConnection", description: "A page of eras." },
    { name: "EraEdge", description: "An era and where it stands in the list." },
  ),
}));
