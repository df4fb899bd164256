import type { SearchHitDetailFragment } from "../api/generated/graphql.js";
import type { Named } from "./naming.js";
import { type ThingType, things } from "./things.js";

/** What a search found that has a page of its own: everything but stances. */
export type FoundThing = Extract<SearchHitDetailFragment, { __typename: ThingType }>;

/** Whether a hit has a page of its own. */
export function hasPage(hit: SearchHitDetailFragment): hit is FoundThing {
  return hit.__typename !== "Stance";
}

/** The path of its page below /explore. */
export function pathOf({ __typename, slug }: FoundThing): string {
  return `/${things[__typename].path}/${slug}`;
}

/** What it is called in plain text: its name, and of a quote its words. */
export function calledIn(hit: FoundThing, nameOf: (named: Named) => string): string {
  return hit.__typename === "Quote" ? `“${hit.text}”` : nameOf(hit);
}
