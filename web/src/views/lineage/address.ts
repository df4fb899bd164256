import { formOf, oneOf, someOf, text } from "../../address/parameters.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import type { Breadth } from "./river.js";

/** What the address remembers of a river. */
export interface RiverState {
  readonly breadth: Breadth;
  /** The kinds of stance that count; none: all of them. */
  readonly kinds: readonly StanceKind[];
  /** The stop whose evidence is open, as `stops.ts` names it; empty: none. */
  readonly open: string;
}

export const riverInAddress = formOf<RiverState>({
  breadth: { ...oneOf<Breadth>("direct", "none", "all"), name: "narrower" },
  kinds: someOf<StanceKind>(...kindOrder),
  open: text,
});
