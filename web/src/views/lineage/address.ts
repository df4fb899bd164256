import { formOf, oneOf, someOf, text } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { shownItems } from "../../parts/shown-items.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import type { Breadth } from "./river.js";

/** What the address remembers of a river. */
export interface RiverState {
  readonly breadth: Breadth;
  /** The kinds of stance that count; none: all of them. */
  readonly kinds: readonly StanceKind[];
  /** The stop whose evidence is open, as `stops.ts` names it; empty: none. */
  readonly open: string;
  /** How many entries of the list era by era are shown. */
  readonly entries: number;
}

/** So many entries of the list are shown at first, and by so many more. */
export const ENTRIES_AT_FIRST = 30;

export const riverInAddress = formOf<RiverState>({
  breadth: { ...oneOf<Breadth>("direct", "none", "all"), name: "narrower" },
  kinds: someOf<StanceKind>(...kindOrder),
  open: text,
  entries: shownItems(ENTRIES_AT_FIRST),
});
