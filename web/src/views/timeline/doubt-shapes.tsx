import type { DrawnEnd } from "./scene.js";
import { type ThingType, thingTypes } from "./things.js";

/** The name of a pattern or mask, which no other picture of the page has. */
export function idOf(what: "hatch" | "fades", which: ThingType | "start" | "end"): string {
  return `timeline-${what}-${which}`;
}

/** What is left of a colour where it has faded. */
const FADED = 0.05;

/** Patterns and masks by which doubtful dates are drawn. */
export function Definitions() {
  return (
    <defs>
      {thingTypes.map((type) => (
        <pattern
          key={type}
          id={idOf("hatch", type)}
          class={`thing-${type}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="thing-hatch" d="M1 0V5" />
        </pattern>
      ))}
      {(["start", "end"] as const).map((side) => (
        <mask key={side} id={idOf("fades", side)} maskContentUnits="objectBoundingBox" x="0" y="0" width="1" height="1">
          <linearGradient id={`${idOf("fades", side)}-gradient`}>
            <stop offset="0" stop-color="white" stop-opacity={side === "start" ? FADED : 1} />
            <stop offset="1" stop-color="white" stop-opacity={side === "start" ? 1 : FADED} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#${idOf("fades", side)}-gradient)`} />
        </mask>
      ))}
    </defs>
  );
}

interface DoubtfulEndShapeProps {
  readonly end: DrawnEnd;
  readonly side: "start" | "end";
  readonly y: number;
  readonly height: number;
  /** The pattern of what lies somewhere within. */
  readonly hatch: string;
}

/** The stretch over which an end may lie. */
export function DoubtfulEndShape({ end, side, y, height, hatch }: DoubtfulEndShapeProps) {
  const { x0, x1, fades, isWithin, isQuestioned, isOpen } = end;
  const width = Math.max(x1 - x0, 0);
  const box = { x: x0, y, width, height };
  const outer = side === "start" ? x0 : x1;
  const way = side === "start" ? -1 : 1;
  return (
    <>
      <g mask={fades && width > 0 ? `url(#${idOf("fades", side)})` : undefined}>
        {isWithin ? <rect fill={`url(#${hatch})`} {...box} /> : <rect class="thing-band" {...box} />}
      </g>
      {isQuestioned && (
        <path
          class="thing-questioned"
          d={`M${outer - way * width} ${y}H${outer}V${y + height}H${outer - way * width}`}
        />
      )}
      {isOpen && (
        <path class="thing-arrow" d={`M${outer + way * 2} ${y + height / 2 - 4}l${way * 4} 4 ${-way * 4} 4`} />
      )}
    </>
  );
}
