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

export const searchForm = formOf<SearchState>({
  q: text,
  types: someOf("PRINCIPLE", "ERA", "LEADER", "EVENT", "QUOTE", "TRANSLATION", "STANCE", "EVIDENCE"),
  shown: shownItems(STEP),
  open: text,
});

/** Where a search can look, in plain words, in the order in which it is offered. */
export const searchTypes: readonly { readonly type: SearchType; readonly words: string }[] = [
  { type: "PRINCIPLE", words: "Principles" },
  { type: "ERA", words: "Eras" },
  { type: "LEADER", words: "Leaders" },
  { type: "EVENT", words: "Events" },
  { type: "QUOTE", words: "Quotations" },
  { type: "TRANSLATION", words: "Translations of quotations" },
  { type: "STANCE", words: "Readings of the source" },
  { type: "EVIDENCE", words: "What passages say" },
];
