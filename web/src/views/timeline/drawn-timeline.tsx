import type { Address } from "../../address/use-address.js";
import { Nothing } from "../../parts/states.js";
import { everything } from "./filters.js";
import { Legend } from "./legend.js";
import type { Look } from "./shapes.js";
import type { Stretch } from "./stretch.js";
import { ThingList } from "./thing-list.js";
import { panels } from "./thing-panels.js";
import { keyOf, type Thing } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import { ZoomableTimeline } from "./zoomable-timeline.js";

interface DrawnTimelineProps {
  readonly things: readonly Thing[];
  readonly whole: Stretch;
  readonly address: Address<TimelineState>;
  readonly look: Look | undefined;
  place(element: Element | null): void;
  /** How many things were not asked for, because there are so many. */
  readonly unread: number;
}

/** The timeline as a picture and as a list, with the panel of the thing that is open. */
export function DrawnTimeline({ things, whole, address, look, place, unread }: DrawnTimelineProps) {
  const { state, change, linkTo } = address;
  const { open } = state;
  const OpenPanel = open && panels[open.type];
  return (
    <>
      {things.length === 0 ? (
        <Nothing>
          Nothing on the timeline fits what you have chosen. <a href={linkTo(everything)}>Show everything</a>, or choose
          otherwise above.
        </Nothing>
      ) : (
        <>
          <ZoomableTimeline {...{ things, whole, address, look, place }} />
          <Legend />
          {unread > 0 && (
            <p>These are the first in time; {unread} more follow. Give a span of time above to see them.</p>
          )}
          <ThingList things={things} linkTo={({ type, slug }) => linkTo({ open: { type, slug } })} />
        </>
      )}
      {open && OpenPanel && (
        <OpenPanel key={keyOf(open.type, open.slug)} slug={open.slug} onClose={() => change({ open: undefined })} />
      )}
    </>
  );
}
