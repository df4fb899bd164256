import { type TimelineAnswer, timeline } from "../resolvers/timeline.js";
import { builder } from "./builder.js";
import { connectionFields, pageArguments } from "./connection.js";
import { Era } from "./era.js";
import { Event } from "./event.js";
import { orderArgument } from "./order.js";
import { Quote } from "./quote.js";

const TimelineItem = builder.unionType("TimelineItem", {
  description: "What has a place in time: an era, an event or a dated quote.",
  types: [Era, Event, Quote],
});

const TimelineEdge = builder.objectRef<TimelineAnswer["edges"][number]>("TimelineEdge").implement({
  description: "An item of the timeline and where it stands.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", connectionFields.cursor),
    node: t.field({ type: TimelineItem, ...connectionFields.node, resolve: ({ node }) => node }),
  }),
});

const TimelineConnection = builder.objectRef<TimelineAnswer>("TimelineConnection").implement({
  description: "A page of the timeline.",
  fields: (t) => ({
    edges: t.field({ type: [TimelineEdge], ...connectionFields.edges, resolve: ({ edges }) => edges }),
    nodes: t.field({
      type: [TimelineItem],
      ...connectionFields.nodes,
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    pageInfo: t.expose("pageInfo", { type: builder.pageInfoRef(), ...connectionFields.pageInfo }),
    totalCount: t.exposeInt("totalCount", connectionFields.totalCount),
  }),
});

const order = orderArgument("TimelineItem", "what stands in the timeline", {
  DATE: {
    description:
      "By the first day that each may cover, what has no known beginning first; where that is the same, eras, then events, then quotes.",
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  timeline: t.field({
    type: TimelineConnection,
    description:
      "Eras, events and dated quotes by the first day that each may cover; where that is the same, eras before events before quotes. BAD_USER_INPUT: unknown slugs, `to` before `from`.",
    args: {
      from: t.arg({
        type: "EDTF",
        description: "Only what may reach the first day of this date or later. Omitted or null: from the beginning.",
      }),
      to: t.arg({
        type: "EDTF",
        description: "Only what may start on the last day of this date or earlier. Omitted or null: to the end.",
      }),
      leaders: t.arg.stringList({
        description: "Only eras and events that name one of the leaders with these slugs, and quotes of theirs.",
      }),
      principles: t.arg.stringList({ description: "Only what is tied to one of the principles with these slugs." }),
      sources: t.arg.stringList({
        description:
          "Only events and quotes with evidence from one of the sources with these slugs, and eras with a stance that rests on one (on one of `principles`, when that is given).",
      }),
      ...pageArguments(t.arg),
      orderBy: order(t.arg),
    },
    resolve: timeline,
  }),
}));
