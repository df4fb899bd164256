import { useRef } from "preact/hooks";
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
import type { Extent } from "./use-timeline.js";
import { ZoomableTimeline } from "./zoomable-timeline.js";

interface DrawnTimelineProps {
  readonly things: readonly Thing[];
  readonly whole: Stretch;
  readonly address: Address<TimelineState>;
  readonly look: Look | undefined;
  place(element: Element | null): void;
  readonly extent: Extent;
}

/** The timeline as a picture and as a list, with the panel of the thing that is open. */
export function DrawnTimeline({ things, whole, address, look, place, extent }: DrawnTimelineProps) {
  const { state, change, linkTo } = address;
  const { open } = state;
  const { read, total } = extent;
  const OpenPanel = open && panels[open.type];
  // Stays when what was pressed in it goes, and takes over the focus.
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <div ref={drawn} tabIndex={-1}>
      {read < total && (
        <p>
          Only the first {read} things in time were read; {total - read} more follow. Give a span of time above to see
          them.
        </p>
      )}
      {things.length === 0 ? (
        <Nothing>
          {read < total ? `Nothing among the first ${read} things` : "Nothing on the timeline"} fits what you have
          chosen.{" "}
          <a href={linkTo(everything)} onClick={() => drawn.current?.focus()}>
            Show everything
          </a>
          , or choose otherwise above.
        </Nothing>
      ) : (
        <>
          <ZoomableTimeline {...{ things, whole, address, look, place }} />
          <Legend />
          <ThingList
            things={things}
            linkTo={({ type, slug }) => linkTo({ open: { type, slug } })}
            wanted={state.listed}
            onMore={(listed) => change({ listed })}
          />
        </>
      )}
      {open && OpenPanel && (
        <OpenPanel key={keyOf(open.type, open.slug)} slug={open.slug} onClose={() => change({ open: undefined })} />
      )}
    </div>
  );
}
