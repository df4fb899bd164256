import { bySlug } from "../resolvers/by-slug.js";
import { list } from "../resolvers/list.js";
import { leaderStances } from "../resolvers/stances-of.js";
import { builder } from "./builder.js";
import { stanceArguments } from "./comparison-arguments.js";
import { Entity, Named } from "./entity.js";
import { LeaderKind } from "./enums.js";
import { editionOptions, slugDescription } from "./wording.js";

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
      description: "All leaders, in the corpus's order.",
      resolve: list("Leader", { model: (database) => database.leader }),
    },
    { name: "LeaderConnection", description: "A page of leaders." },
    { name: "LeaderEdge", description: "A leader and where it stands in the list." },
  ),
}));
