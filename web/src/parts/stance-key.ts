import type { StanceFilter, StanceKind } from "../api/generated/graphql.js";
import { kindOrder } from "./stance-kinds.js";

interface Keyed {
  readonly era: { readonly slug: string };
  readonly principle: { readonly slug: string };
  readonly kind: StanceKind;
}

/** What a stance is known by in every edition, in addresses as in exports: `new-era/independence/REAFFIRMED`. */
export function stanceKey({ era, principle, kind }: Keyed): string {
  return `${era.slug}/${principle.slug}/${kind}`;
}

/** The one stance that a key names, as a filter; undefined when it is no key. */
export function filterOf(key: string): StanceFilter | undefined {
  const [era, principle, word, ...rest] = key.split("/");
  const kind = kindOrder.find((one) => one === word);
  if (!era || !principle || kind === undefined || rest.length > 0) return undefined;
  return { eras: [era], principles: [principle], kinds: [kind] };
}
