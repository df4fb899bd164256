import { list, someOf, text } from "../../address/parameters.js";
import type { Query } from "../../address/use-address.js";
import type { EventKind } from "../../api/generated/graphql.js";
import { eventKinds } from "../../parts/event-kinds.js";
import { type Stretch, stretchInAddress } from "./stretch.js";
import { type ThingType, thingTypes } from "./things.js";

/** What of the timeline the address holds. */
export interface TimelineState {
  /** EDTF as the reader wrote it; empty: from the first thing. */
  readonly from: string;
  readonly to: string;
  /** Slugs; none: of all. */
  readonly leaders: readonly string[];
  readonly principles: readonly string[];
  /** Types of things that are left out. */
  readonly hidden: readonly ThingType[];
  /** Kinds of events; none: of all. */
  readonly kinds: readonly EventKind[];
  /** What is in view; undefined: the whole. */
  readonly zoom: Stretch | undefined;
  /** The thing whose panel is open. */
  readonly open: { readonly type: ThingType; readonly slug: string } | undefined;
}

const hidden = someOf(...thingTypes);
const kinds = someOf(...eventKinds);

export const timelineInAddress = {
  read: (query: Query): TimelineState => ({
    from: text.read(query["from"]),
    to: text.read(query["to"]),
    leaders: list.read(query["leaders"]),
    principles: list.read(query["principles"]),
    hidden: hidden.read(query["hide"]),
    kinds: kinds.read(query["kinds"]),
    zoom: stretchInAddress.read(query["zoom"]),
    open: openThing(query["open"]),
  }),
  write: (state: TimelineState): Query => ({
    from: text.write(state.from),
    to: text.write(state.to),
    leaders: list.write(state.leaders),
    principles: list.write(state.principles),
    hide: hidden.write(state.hidden),
    kinds: kinds.write(state.kinds),
    zoom: stretchInAddress.write(state.zoom),
    open: state.open && `${state.open.type}/${state.open.slug}`,
  }),
};

function openThing(written: string | undefined): TimelineState["open"] {
  const [word, slug = ""] = (written ?? "").split("/");
  const type = thingTypes.find((one) => one === word);
  return type === undefined || slug === "" ? undefined : { type, slug };
}
