import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import type { Context } from "../resolvers/context.js";

const LARGEST_PAGE = limits.pageSize.most;

/** `Era:dddb72de3abfee5fa242.8`, the eighth era of the edition with this digest, in base64url: opaque to clients. */
function encodeGlobalID(typename: string, id: bigint | number | string, context: Context): string {
  const name = typename === "Corpus" || typename === "Edition" ? id : context.rows.placeNamed(String(id));
  return Buffer.from(`${typename}:${name}`).toString("base64url");
}

/** How Relay's connections and object identification look here: descriptions, limits, ids. */
export const relayOptions = {
  encodeGlobalID,
  cursorType: "String",
  nodesOnConnection: { description: "The things of this page without their edges: short for `edges { node }`." },
  nodeTypeOptions: {
    description: "Anything that can be fetched again by its id, with `node(id:)` (Relay global object identification).",
  },
  // See node.ts.
  nodeQueryOptions: false,
  nodesQueryOptions: false,
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
