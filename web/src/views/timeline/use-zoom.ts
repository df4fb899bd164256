import { useEffect, useRef, useState } from "preact/hooks";
import type { Address } from "../../address/use-address.js";
import { lengthOf, type Stretch, within } from "./stretch.js";
import type { TimelineState } from "./timeline-address.js";

/** By so much a press of a button or a key shortens or lengthens what is in view. */
export const ZOOM_STEP = 1.6;
/** A turn of the wheel is over when no more has come for so many milliseconds. */
const PAUSE = 200;

/** What of the timeline is in view, and ways to change it. */
export interface Zoom {
  readonly whole: Stretch;
  readonly shown: Stretch;
  readonly isWhole: boolean;
  /** While something is still moving: shows a stretch without writing it into the address. */
  preview(stretch: Stretch): void;
  /** Shows a stretch, and has the address hold it. */
  show(stretch: Stretch): void;
  /** Shows a stretch at once, and has the address hold it when nothing more comes. */
  showSoon(stretch: Stretch): void;
}

/** Keeps what is in view: browsers let an address be changed only so many times in a minute. */
export function useZoom(whole: Stretch, { state, change }: Address<TimelineState>): Zoom {
  const [previewed, preview] = useState<Stretch>();
  const shown = within(whole, previewed ?? state.zoom ?? whole);
  const show = (stretch: Stretch) => {
    const next = within(whole, stretch);
    preview(undefined);
    change({ zoom: lengthOf(next) < lengthOf(whole) ? next : undefined }, { replaces: true });
  };
  // By the time the wheel rests, the address may hold something else.
  const latest = useRef(show);
  latest.current = show;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const showSoon = (stretch: Stretch) => {
    clearTimeout(timer.current);
    preview(stretch);
    timer.current = setTimeout(() => latest.current(stretch), PAUSE);
  };
  return { whole, shown, isWhole: lengthOf(shown) >= lengthOf(whole), preview, show, showSoon };
}
