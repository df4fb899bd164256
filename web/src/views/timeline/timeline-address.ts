import { formOf, list, type Parameter, someOf, text } from "../../address/parameters.js";
import type { EventKind } from "../../api/generated/graphql.js";
import { eventKinds } from "../../parts/event-kinds.js";
import { shownItems } from "../../parts/shown-items.js";
import { type Stretch, stretchInAddress } from "./stretch.js";
import { keyOf, type ThingType, thingTypes } from "./things.js";

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
  /** How many things the list below the picture shows. */
  readonly listed: number;
}

const open: Parameter<TimelineState["open"]> = {
  read: (written) => {
    const [word, slug = ""] = (written ?? "").split("/");
    const type = thingTypes.find((one) => one === word);
    return type === undefined || slug === "" ? undefined : { type, slug };
  },
  write: (thing) => thing && keyOf(thing.type, thing.slug),
};

export const timelineInAddress = formOf<TimelineState>({
  from: text,
  to: text,
  leaders: list,
  principles: list,
  hidden: { ...someOf(...thingTypes), name: "hide" },
  kinds: someOf(...eventKinds),
  zoom: stretchInAddress,
  open,
  listed: shownItems(25),
});
