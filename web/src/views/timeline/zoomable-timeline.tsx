import type { Address } from "../../address/use-address.js";
import { Overview } from "./overview.js";
import type { Look } from "./shapes.js";
import type { Stretch } from "./stretch.js";
import { keyOf, type Thing } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import { TimelinePicture } from "./timeline-picture.js";
import { useZoom } from "./use-zoom.js";
import { ZoomBar } from "./zoom-bar.js";

interface ZoomableTimelineProps {
  readonly things: readonly Thing[];
  readonly whole: Stretch;
  readonly address: Address<TimelineState>;
  /** Undefined until it is known how much room there is. */
  readonly look: Look | undefined;
  place(element: Element | null): void;
}

/** The picture with what zooms it. It is drawn anew while it moves, and what stands around it is not. */
export function ZoomableTimeline({ things, whole, address, look, place }: ZoomableTimelineProps) {
  const { state, change } = address;
  const zoom = useZoom(whole, address);
  return (
    <>
      <ZoomBar zoom={zoom} />
      <div ref={place}>
        {look && (
          <>
            <TimelinePicture
              {...{ things, zoom, look }}
              open={state.open && keyOf(state.open.type, state.open.slug)}
              onOpen={({ type, slug }) => change({ open: { type, slug } })}
              onClose={() => change({ open: undefined })}
            />
            <Overview {...{ things, zoom, look }} />
          </>
        )}
      </div>
    </>
  );
}
