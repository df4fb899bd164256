import type { StanceFilter } from "../api/generated/graphql.js";
import { kindOrder } from "./stance-kinds.js";

export { stanceKey } from "../../../src/entities/stance-key.js";

/** The one stance that a key names, as a filter; undefined when it is no key. */
export function filterOf(key: string): StanceFilter | undefined {
  const [era, principle, word, ...rest] = key.split("/");
  const kind = kindOrder.find((one) => one === word);
  if (!era || !principle || kind === undefined || rest.length > 0) return undefined;
  return { eras: [era], principles: [principle], kinds: [kind] };
}
