import { type StanceCount, stanceCounts } from "../resolvers/stance-counts.js";
import { builder } from "./builder.js";
import { Position, StanceKind } from "./enums.js";
import { Era } from "./era.js";
import { Leader } from "./leader.js";
import { Principle } from "./principle.js";
import { Source } from "./source.js";
import { countedStances, StanceFilter } from "./stance.js";

const Dimension = builder.enumType("Dimension", {
  description: "By what stances are counted.",
  values: {
    ERA: { description: "By their era." },
    PRINCIPLE: { description: "By the very principle that they are on; stances on narrower ones are theirs." },
    LEADER: {
      description:
        "By the leaders whom the source names for them: a stance with two leaders counts once for each, one without any for none.",
    },
    SOURCE: {
      description: "By the sources that their evidence is from: a stance that rests on two counts once for each.",
    },
    KIND: { description: "By their kind." },
    POSITION: {
      description: "By where their era stands on the principle, by all of its stances on it; never SILENT.",
    },
  } as const,
});

const unless = (dimension: string): string => `null unless they are counted by ${dimension}.`;

const StanceCountRef = builder.objectRef<StanceCount>("StanceCount").implement({
  description: "How many stances are alike in what they were counted by.",
  fields: (t) => ({
    era: t.expose("era", { type: Era, nullable: true, description: `Their era; ${unless("ERA")}` }),
    principle: t.expose("principle", {
      type: Principle,
      nullable: true,
      description: `Their principle; ${unless("PRINCIPLE")}`,
    }),
    leader: t.expose("leader", {
      type: Leader,
      nullable: true,
      description: `A leader of theirs; ${unless("LEADER")}`,
    }),
    source: t.expose("source", {
      type: Source,
      nullable: true,
      description: `A source that they rest on; ${unless("SOURCE")}`,
    }),
    kind: t.expose("kind", { type: StanceKind, nullable: true, description: `Their kind; ${unless("KIND")}` }),
    position: t.expose("position", {
      type: Position,
      nullable: true,
      description: `Where their eras stand on their principles; ${unless("POSITION")}`,
    }),
    count: t.exposeInt("count", { description: "How many there are, 1 at least." }),
  }),
});

builder.prismaObjectFields("Edition", (t) => ({
  stanceCounts: t.field({
    type: [StanceCountRef],
    description:
      "How many stances there are of each sort: one entry for each combination that occurs, ordered by the first of `by`, then by the next, as their own lists are (eras by ordinal; principles, leaders and sources in the corpus's order; kinds and positions as their enums list them). BAD_USER_INPUT: no dimension, more than three, one twice, unknown slugs. QUERY_TOO_COMPLEX: more entries than an answer may have.",
    args: {
      by: t.arg({
        type: [Dimension],
        required: true,
        description: "What to tell apart: 1 to 3 dimensions, each at most once.",
      }),
      filter: t.arg({
        type: StanceFilter,
        description:
          "Which stances to count, as in `stances`. Omitted or null: all. What is left is counted for all of its leaders and sources.",
      }),
    },
    resolve: (edition, { by, filter }, context, info) =>
      stanceCounts(edition, by, () => countedStances(context, edition.id, filter), context, info),
  }),
}));
