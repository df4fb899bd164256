import { bySlug } from "../resolvers/by-slug.js";
import { named, overlapping } from "../resolvers/conditions.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber, byText } from "../resolvers/list-statement.js";
import { having, leadingTo } from "../resolvers/row-conditions.js";
import { builder } from "./builder.js";
import { Dated } from "./dated.js";
import { Entity, Named } from "./entity.js";
import { EventKind } from "./enums.js";
import { evidenceOptions } from "./evidence.js";
import { ordersOf } from "./order.js";
import { editionOptions, orderOfText, slugDescription, slugsDescription } from "./wording.js";

export const Event = builder.prismaNode("Event", {
  description:
    "Something that happened, at which principles were put forward, taken up or acted on: a conference, a speech, a turn of policy.",
  id: { field: "editionId_id", description: "Opaque id that names this event and the edition, for `node(id:)`." },
  interfaces: [Entity, Named, Dated],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    date: t.expose("date", { type: "EDTF", description: "When it happened, as exactly as is known." }),
    kind: t.expose("kind", { type: EventKind, description: "What sort of happening it is." }),
    summary: t.exposeString("summary", { description: "What the source says of it, in this corpus's own words." }),
    era: t.relation("era", {
      nullable: true,
      description: "The era that it belongs to; null where the corpus places it in none.",
    }),
    leaders: t.field({
      type: ["Leader"],
      description: "Leaders who had a part in it, in the corpus's order.",
      select: (_args, _context, nested) => ({
        leaders: { orderBy: { leaderId: "asc" }, select: { leader: nested(true) } },
      }),
      resolve: ({ leaders }) => leaders.map(({ leader }) => leader),
    }),
    principles: t.field({
      type: ["Principle"],
      description: "Principles that were at issue, in the corpus's order.",
      select: (_args, _context, nested) => ({
        principles: { orderBy: { principleId: "asc" }, select: { principle: nested(true) } },
      }),
      resolve: ({ principles }) => principles.map(({ principle }) => principle),
    }),
    quotes: t.relation("quotes", {
      description: "What was said at it and is printed in the source.",
      query: { orderBy: { id: "asc" } },
    }),
    evidence: t.relation("evidence", { ...evidenceOptions, description: "Where the source speaks of it." }),
  }),
});

const EventFilter = builder.inputType("EventFilter", {
  description:
    "Which events to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT, as is a `to` before `from`.",
  fields: (t) => ({
    slugs: t.stringList({ description: slugsDescription("events") }),
    eras: t.stringList({ description: "Only events of the eras with these slugs." }),
    leaders: t.stringList({ description: "Only events in which one of the leaders with these slugs had a part." }),
    principles: t.stringList({
      description: "Only events at which one of the principles with these slugs was at issue.",
    }),
    kinds: t.field({ type: [EventKind], description: "Only events of these kinds." }),
    sources: t.stringList({ description: "Only events of which one of the sources with these slugs speaks." }),
    from: t.field({
      type: "EDTF",
      description: "Only events that may have happened on or after the first day of this date.",
    }),
    to: t.field({
      type: "EDTF",
      description: "Only events that may have happened on or before the last day of this date.",
    }),
  }),
});

const orders = ordersOf("Event", "events", {
  CORPUS: {
    description:
      "In the corpus's order: by the first day on which they may have happened, then by the last; what has no known first day stands first, and what is alike by its slug.",
    key: byNumber,
  },
  DATE: {
    description: "By the first day on which they may have happened; where that is open or unknown, last.",
    key: byField("Event", "earliestDay"),
  },
  NAME: { description: orderOfText("name"), key: byText("name") },
  KIND: { description: "By kind, in the order in which EventKind lists them.", key: byField("Event", "kind") },
});

builder.prismaObjectFields("Edition", (t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: "The event with this slug, or null when the edition has none.",
    args: { slug: t.arg.string({ required: true, description: slugDescription("asian-african-conference") }) },
    resolve: bySlug("Event"),
  }),
  events: t.connection(
    {
      type: Event,
      description: "Events, by the first day on which they may have happened, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: EventFilter, description: "Omitted or null: all events." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Event", {
        orders: orders.keys,
        conditions: async (context, editionId, filter: typeof EventFilter.$inferInput | null | undefined) => {
          const { slugs, eras, leaders, principles, sources } = await named(context, editionId, filter, {
            slugs: "Event",
            eras: "Era",
            leaders: "Leader",
            principles: "Principle",
            sources: "Source",
          });
          return [
            ...having("Event", { id: slugs, eraId: eras, kind: filter?.kinds }),
            ...(leaders
              ? [leadingTo("Event", "leaders", (link) => having("EventLeader", { leaderId: leaders }, link))]
              : []),
            ...(principles
              ? [
                  leadingTo("Event", "principles", (link) =>
                    having("EventPrinciple", { principleId: principles }, link),
                  ),
                ]
              : []),
            ...(sources
              ? [leadingTo("Event", "evidence", (span) => having("Evidence", { sourceId: sources }, span))]
              : []),
            ...overlapping(filter),
          ];
        },
      }),
    },
    { name: "EventConnection", description: "A page of events." },
    { name: "EventEdge", description: "An event and where it stands in the list." },
  ),
}));
