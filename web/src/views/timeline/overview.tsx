import { useMemo } from "preact/hooks";
import { drawnDate } from "./drawn-dates.js";
import type { Look } from "./shapes.js";
import { lengthOf, moved, type Stretch } from "./stretch.js";
import { type Thing, type ThingType, thingTypes } from "./things.js";
import { useDrag } from "./use-drag.js";
import type { Zoom } from "./use-zoom.js";
import "./overview.css";

const HEIGHT = 34;
/** Where things of a type stand, from the top, and how high they are. */
const rows = { era: { y: 4, height: 10 }, event: { y: 17, height: 6 }, quote: { y: 25, height: 6 } } as const;

interface OverviewProps {
  readonly things: readonly Thing[];
  readonly zoom: Zoom;
  readonly look: Look;
}

/**
 * The whole timeline as a strip, with what is in view marked: drag the mark, or drag beside it to mark another stretch.
 * It tells and does nothing that the picture and its buttons do not.
 */
export function Overview({ things, zoom, look: { width } }: OverviewProps) {
  const { whole, shown } = zoom;
  const scale = width / lengthOf(whole);
  const x = (day: number) => (day - whole.from) * scale;
  const [left, right] = [x(shown.from), x(shown.to)];
  // What is in view changes far more often than the things.
  const marks = useMemo(
    () => thingTypes.map((type) => <path key={type} class={`brief-${type}`} d={briefly(type, things, whole, x)} />),
    [things, whole, scale],
  );
  return (
    <svg
      class="timeline-overview"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      {...useBrush(zoom, scale)}
    >
      {marks}
      <path class="timeline-outside" d={`M0 0H${left}V${HEIGHT}H0ZM${right} 0H${width}V${HEIGHT}H${right}Z`} />
      <rect class="timeline-window" x={left + 1} y={1} width={Math.max(right - left - 2, 2)} height={HEIGHT - 2} />
    </svg>
  );
}

/** All things of a type in one path: of thousands, each would be a part of the page of its own. */
function briefly(type: ThingType, things: readonly Thing[], whole: Stretch, x: (day: number) => number): string {
  const { y, height } = rows[type];
  return things
    .filter((thing) => thing.type === type)
    .map(({ date }) => {
      const { from, to } = drawnDate(date, whole);
      return `M${x(from)} ${y}h${Math.max(x(to) - x(from), 2)}v${height}H${x(from)}Z`;
    })
    .join("");
}

function useBrush(zoom: Zoom, scale: number) {
  const { whole, shown } = zoom;
  const dayAt = (x: number) => whole.from + x / scale;
  const brushed = (held: Stretch | number, { x, by }: { x: number; by: number }): Stretch => {
    if (typeof held !== "number") return moved(held, by / scale);
    return { from: Math.min(held, dayAt(x)), to: Math.max(held, dayAt(x)) };
  };
  return useDrag<Stretch | number>({
    take: (x) => {
      const day = dayAt(x);
      return !zoom.isWhole && day >= shown.from && day <= shown.to ? shown : day;
    },
    drag: (held, reached) => zoom.preview(brushed(held, reached)),
    drop: (held, reached) => zoom.show(brushed(held, reached)),
  });
}
