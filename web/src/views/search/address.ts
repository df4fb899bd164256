import { someOf, text } from "../../address/parameters.js";
import type { AddressForm } from "../../address/use-address.js";
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

const types = someOf("PRINCIPLE", "ERA", "LEADER", "EVENT", "QUOTE", "STANCE", "EVIDENCE");
const shown = shownItems(STEP);

export const searchForm: AddressForm<SearchState> = {
  read: (query) => ({
    q: text.read(query["q"]),
    types: types.read(query["types"]),
    shown: shown.read(query["shown"]),
    open: text.read(query["open"]),
  }),
  write: (state) => ({
    q: text.write(state.q),
    types: types.write(state.types),
    shown: shown.write(state.shown),
    open: text.write(state.open),
  }),
};

/** Where a search can look, in plain words, in the order in which it is offered. */
export const searchTypes: readonly { readonly type: SearchType; readonly words: string }[] = [
  { type: "PRINCIPLE", words: "Principles" },
  { type: "ERA", words: "Eras" },
  { type: "LEADER", words: "Leaders" },
  { type: "EVENT", words: "Events" },
  { type: "QUOTE", words: "Quotations" },
  { type: "STANCE", words: "Readings of the source" },
  { type: "EVIDENCE", words: "What passages say" },
];
