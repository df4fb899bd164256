import { oneOf, someOf, text } from "../../address/parameters.js";
import type { AddressForm, Query } from "../../address/use-address.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { kindOrder } from "../../parts/kinds.js";
import type { Breadth } from "./river.js";

/** What the address remembers of a river. */
export interface RiverState {
  readonly breadth: Breadth;
  /** The kinds of stance that count; none: all of them. */
  readonly kinds: readonly StanceKind[];
  /** The stop whose evidence is open, as `stops.ts` names it; empty: none. */
  readonly open: string;
}

const breadth = oneOf<Breadth>("direct", "none", "all");
const kinds = someOf<StanceKind>(...kindOrder);

export const riverInAddress: AddressForm<RiverState> = {
  read: (query: Query) => ({
    breadth: breadth.read(query["narrower"]),
    kinds: kinds.read(query["kinds"]),
    open: text.read(query["open"]),
  }),
  write: (state) => ({
    narrower: breadth.write(state.breadth),
    kinds: kinds.write(state.kinds),
    open: text.write(state.open),
  }),
};
