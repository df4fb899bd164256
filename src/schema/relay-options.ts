import type { GraphQLResolveInfo } from "graphql";
import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import type { Context } from "../resolvers/context.js";
import { decodeId, type NodeId, node } from "../resolvers/node.js";

const LARGEST_PAGE = limits.pageSize.most;

/** `Era:dddb72de3abfee5fa242.8`, the eighth era of the edition with this digest, in base64url: opaque to clients. */
function encodeGlobalID(typename: string, id: bigint | number | string, context: Context): string {
  const name = typename === "Corpus" || typename === "Edition" ? id : context.rows.placeNamed(String(id));
  return Buffer.from(`${typename}:${name}`).toString("base64url");
}

/** How Relay's connections and object identification look here: descriptions, limits, ids. */
export const relayOptions = {
  encodeGlobalID,
  decodeGlobalID: decodeId,
  cursorType: "String",
  nodesOnConnection: { description: "The things of this page without their edges: short for `edges { node }`." },
  nodeTypeOptions: {
    description: "Anything that can be fetched again by its id, with `node(id:)` (Relay global object identification).",
  },
  nodeQueryOptions: {
    resolve: (_root: unknown, { id }: { id: NodeId }, context: Context, info: GraphQLResolveInfo) =>
      node(id, context, info),
    description:
      "The thing with this id, or null when there is none any more. Ids name their edition by its digest, so that they are the same in every installation, and an id once seen answers the same for as long as its edition is kept. BAD_USER_INPUT: the id was not given out by this service.",
    args: { id: { description: "What a field `id` answered." } },
  },
  nodesQueryOptions: {
    resolve: (_root: unknown, { ids }: { ids: readonly NodeId[] }, context: Context, info: GraphQLResolveInfo) =>
      Promise.all(ids.map((id) => node(id, context, info))),
    description: `The things with these ids, in the order asked, null for each that is not there. At most ${limits.listItems.most} ids.`,
    args: { ids: { description: `What fields \`id\` answered; at most ${limits.listItems.most}.` } },
  },
  pageInfoTypeOptions: { description: "Where a page stands in its list (Relay connections)." },
  hasNextPageFieldOptions: { description: "Whether anything follows this page." },
  hasPreviousPageFieldOptions: { description: "Whether anything precedes this page." },
  startCursorFieldOptions: {
    description: "Cursor of the first thing on the page, for `before`; null on an empty page.",
  },
  endCursorFieldOptions: { description: "Cursor of the last thing on the page, for `after`; null on an empty page." },
  firstArgOptions: {
    description: `How many from the start (or after \`after\`): 1 to ${LARGEST_PAGE}, ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given.`,
  },
  lastArgOptions: {
    description: `How many from the end (or before \`before\`): 1 to ${LARGEST_PAGE}. Not together with \`first\`.`,
  },
  afterArgOptions: {
    description: "Only what follows this cursor, an `endCursor` of the page before. Goes with `first`.",
  },
  beforeArgOptions: {
    description: "Only what precedes this cursor, a `startCursor` of the page after. Goes with `last`.",
  },
  edgesFieldOptions: { description: "The things of this page, each with its cursor." },
  pageInfoFieldOptions: { description: "Where this page stands in the list." },
  cursorFieldOptions: { description: "Where this thing stands in the list, for `after` and `before`." },
  nodeFieldOptions: { description: "The thing itself." },
  idFieldOptions: { description: "Opaque id that names this thing and its edition, for `node(id:)`." },
} as const;
