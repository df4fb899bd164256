import { useRef } from "preact/hooks";
import type { Address } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
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
  const { timeline } = useWords();
  const OpenPanel = open && panels[open.type];
  // Stays when what was pressed in it goes, and takes over the focus.
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <div ref={drawn} tabIndex={-1}>
      {read < total && <p>{timeline.firstRead(read, total - read)}</p>}
      {things.length === 0 ? (
        <Nothing>
          {timeline.nothing(read < total ? read : undefined, (words) => (
            <a href={linkTo(everything)} onClick={() => drawn.current?.focus()}>
              {words}
            </a>
          ))}
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
