import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import type { ArgBuilder } from "./builder.js";
import { relayOptions } from "./relay-options.js";

/** The page arguments of a list that is read forward only. */
export function forwardArguments(arg: ArgBuilder) {
  return {
    first: arg.int({
      description: `How many from the start (or after \`after\`): 1 to ${limits.pageSize.most}, ${DEFAULT_PAGE_SIZE} when omitted.`,
    }),
    after: arg.string(relayOptions.afterArgOptions),
  };
}

/** The options of a connection's fields, for connections that are put together by hand. */
export const connectionFields = {
  edges: relayOptions.edgesFieldOptions,
  nodes: relayOptions.nodesOnConnection,
  pageInfo: relayOptions.pageInfoFieldOptions,
  cursor: relayOptions.cursorFieldOptions,
  node: relayOptions.nodeFieldOptions,
  totalCount: { description: "How many there are in all, on every page together." },
} as const;
