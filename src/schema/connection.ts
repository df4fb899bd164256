import type { ArgBuilder } from "./builder.js";
import { relayOptions } from "./relay-options.js";

/** The page arguments of a list, for connections that are put together by hand. */
export function pageArguments(arg: ArgBuilder) {
  return {
    first: arg.int(relayOptions.firstArgOptions),
    after: arg.string(relayOptions.afterArgOptions),
    last: arg.int(relayOptions.lastArgOptions),
    before: arg.string(relayOptions.beforeArgOptions),
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
