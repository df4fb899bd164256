import { named } from "../resolvers/conditions.js";
import type { Context } from "../resolvers/context.js";
import { inOrderOfErrors } from "../resolvers/in-order-of-errors.js";
import { kindsThatStand } from "../resolvers/kinds-that-stand.js";
import { list } from "../resolvers/list.js";
import { byField, byNumber } from "../resolvers/list-statement.js";
import { having, leadingTo } from "../resolvers/row-conditions.js";
import { stancesOfKeys } from "../resolvers/stance-keys.js";
import { areFew, talliedTotal, tallyConditions } from "../resolvers/stance-tally.js";
import { builder } from "./builder.js";
import { Entity } from "./entity.js";
import { Position, StanceKind } from "./enums.js";
import { evidenceOptions } from "./evidence.js";
import { ordersOf } from "./order.js";
import { editionOptions, kindsDescription } from "./wording.js";

export const Stance = builder.prismaNode("Stance", {
  description:
    "A coded reading of the source: in this era, this principle was treated in this way. One for each era, principle and kind, each with its evidence.",
  id: { field: "editionId_id", description: "Opaque id that names this stance and the edition, for `node(id:)`." },
  interfaces: [Entity],
  fields: (t) => ({
    edition: t.relation("edition", editionOptions),
    era: t.relation("era", { description: "The era in which the source presents the principle so." }),
    principle: t.relation("principle", { description: "The principle." }),
    kind: t.expose("kind", { type: StanceKind, description: "How the era treats the principle." }),
    position: t.expose("position", {
      type: Position,
      description: "Where the era stands on the principle, by this and all of its other stances on it; never SILENT.",
    }),
    summary: t.exposeString("summary", {
      description: "The reading in this corpus's own words, attributed to the source.",
    }),
    note: t.exposeString("note", {
      nullable: true,
      description: "Why this kind and not its neighbour, for those who check the coding; null where nothing is noted.",
    }),
    confidence: t.exposeFloat("confidence", {
      nullable: true,
      description: "How sure the settled reading is, from 0 to 1; null where the corpus does not say.",
    }),
    leaders: t.field({
      type: ["Leader"],
      description: "Leaders whom the source names for it, in the corpus's order; empty where it names none.",
      select: (_args, _context, nested) => ({
        leaders: { orderBy: { leaderId: "asc" }, select: { leader: nested(true) } },
      }),
      resolve: ({ leaders }) => leaders.map(({ leader }) => leader),
    }),
    events: t.field({
      type: ["Event"],
      description: "Events that carry it, by date; empty where the source ties it to none.",
      select: (_args, _context, nested) => ({
        events: { orderBy: { eventId: "asc" }, select: { event: nested(true) } },
      }),
      resolve: ({ events }) => events.map(({ event }) => event),
    }),
    quotes: t.field({
      type: ["Quote"],
      description: "Quotes that carry it; empty where the source prints none.",
      select: (_args, _context, nested) => ({
        quotes: { orderBy: { quoteId: "asc" }, select: { quote: nested(true) } },
      }),
      resolve: ({ quotes }) => quotes.map(({ quote }) => quote),
    }),
    evidence: t.relation("evidence", { ...evidenceOptions, description: "Where the source says so: never empty." }),
  }),
});

export const StanceFilter = builder.inputType("StanceFilter", {
  description: "Which stances to list: those that meet every condition given. An unknown slug is BAD_USER_INPUT.",
  fields: (t) => ({
    slugs: t.stringList({
      description:
        "Only the stances with these keys, each `era/principle/KIND`, as citations and exports name them; in the list's order, not in theirs. Unknown: BAD_USER_INPUT.",
    }),
    eras: t.stringList({ description: "Only stances of the eras with these slugs." }),
    principles: t.stringList({ description: "Only stances on the principles with these slugs." }),
    leaders: t.stringList({
      description: "Only stances for which the source names one of the leaders with these slugs.",
    }),
    kinds: t.field({ type: [StanceKind], description: kindsDescription }),
    positions: t.field({
      type: [Position],
      description:
        "Only stances of eras that stand so on the principle, by all of their stances on it; SILENT is met by none.",
    }),
    sources: t.stringList({ description: "Only stances with evidence from one of the sources with these slugs." }),
  }),
});

/**
 * What a filter asks of the stance `r`.
 *
 * @throws BadUserInput naming unknown slugs
 */
async function stanceConditions(
  context: Context,
  editionId: number,
  filter: typeof StanceFilter.$inferInput | null | undefined,
) {
  const [{ eras, principles, leaders, sources }, stances] = await inOrderOfErrors([
    named(context, editionId, filter, { eras: "Era", principles: "Principle", leaders: "Leader", sources: "Source" }),
    stancesOfKeys(context, editionId, { argument: "filter.slugs", slugs: filter?.slugs }),
  ]);
  const positions = filter?.positions?.filter((position) => position !== "SILENT");
  return [
    ...kindsThatStand(positions),
    ...having("Stance", {
      id: stances,
      eraId: eras,
      principleId: principles,
      kind: filter?.kinds,
      position: positions,
    }),
    ...(leaders ? [leadingTo("Stance", "leaders", (link) => having("StanceLeader", { leaderId: leaders }, link))] : []),
    ...(sources ? [leadingTo("Stance", "evidence", (span) => having("Evidence", { sourceId: sources }, span))] : []),
  ];
}

/** So many eras or principles have few stances among a million. */
const FEW = 5;

/** Stances stand by era, and kinds come and go with eras: along an order, those of one may be the last of all. */
function leavesFew(editionId: number, filter: typeof StanceFilter.$inferInput | null | undefined) {
  const { slugs, eras, principles, ...others } = filter ?? {};
  // No list of an argument is long.
  if (slugs != null) return true;
  return [eras, principles].some((some) => some != null && some.length <= FEW) || areFew(editionId, others);
}

/** The same as stances are counted. @throws BadUserInput naming unknown slugs */
export async function countedStances(
  context: Context,
  editionId: number,
  filter: typeof StanceFilter.$inferInput | null | undefined,
) {
  const conditions = await stanceConditions(context, editionId, filter);
  return { conditions, ofTally: tallyConditions(editionId, filter) };
}

const orders = ordersOf("Stance", "stances", {
  ERA: { description: "By era, then by principle in the corpus's order, then by kind.", key: byNumber },
  PRINCIPLE: {
    description: "By principle in the corpus's order, then by era, then by kind.",
    key: byField("Stance", "principleId"),
  },
  KIND: { description: "By kind, in the order in which StanceKind lists them.", key: byField("Stance", "kind") },
  CONFIDENCE: {
    description: "By how sure the settled reading is; where the corpus does not say, last.",
    key: byField("Stance", "confidence"),
  },
});

builder.prismaObjectFields("Edition", (t) => ({
  stances: t.connection(
    {
      type: Stance,
      description:
        "Stances, by era, then by principle in the corpus's order, then by kind, unless `orderBy` says otherwise.",
      args: {
        filter: t.arg({ type: StanceFilter, description: "Omitted or null: all stances." }),
        orderBy: orders.argument(t.arg),
      },
      resolve: list("Stance", { orders: orders.keys, conditions: stanceConditions, leavesFew, total: talliedTotal }),
    },
    { name: "StanceConnection", description: "A page of stances." },
    { name: "StanceEdge", description: "A stance and where it stands in the list." },
  ),
}));
