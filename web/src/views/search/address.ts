import { formOf, someOf, text } from "../../address/parameters.js";
import type { SearchType } from "../../api/generated/graphql.js";
import { shownItems } from "../../parts/shown-items.js";

/** What the search remembers. */
export interface SearchState {
  readonly q: string;
  /** Where to look; none: everywhere. */
  readonly types: readonly SearchType[];
  /** How many results are shown. */
  readonly shown: number;
  /** The stance whose evidence is open, by its key; empty: none. */
  readonly open: string;
}

/** How many results come at a time. */
export const STEP = 25;

/** Of another search nothing is open, and it is shown from its beginning. */
export const fromTheTop = { shown: STEP, open: "" } as const satisfies Partial<SearchState>;

/** Where a search can look, in the order in which it is offered. */
export const searchTypes = [
  ...(["PRINCIPLE", "ERA", "LEADER", "EVENT"] as const),
  ...(["QUOTE", "TRANSLATION", "STANCE", "EVIDENCE"] as const),
] as const satisfies readonly SearchType[];

export const searchForm = formOf<SearchState>({
  q: text,
  types: someOf(...searchTypes),
  shown: shownItems(STEP),
  open: text,
});
