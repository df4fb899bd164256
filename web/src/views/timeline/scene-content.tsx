import type { SVGAttributes } from "preact";
import type { Words } from "../../messages/words.js";
import { Definitions, DoubtfulEndShape, idOf } from "./doubt-shapes.js";
import type { DrawnThing, Scene } from "./scene.js";
import "./scene.css";

/** What reaches out of view is cut off: in a file, too, where there is a margin around it. */
const CLIP = "timeline-clip";

interface SceneContentProps {
  readonly words: Words;
  readonly scene: Scene;
  /** What makes a thing one that can be pointed at and opened; nothing in a file. */
  readonly hold?: (drawn: DrawnThing) => SVGAttributes<SVGGElement>;
}

/** A scene as the content of an `<svg>`: the page and the downloads draw the same. */
export function SceneContent({ words: { timeline }, scene, hold }: SceneContentProps) {
  const { width, height, em, axis, ticks, sections, things } = scene;
  return (
    <g clip-path={`url(#${CLIP})`} font-size={em}>
      <Definitions />
      <clipPath id={CLIP}>
        <rect width={width} height={height} />
      </clipPath>
      {ticks.map(({ x, text, anchor }) => (
        <g key={x}>
          <line class="time-line" x1={x} x2={x} y1={axis} y2={height} />
          <text class="time-tick" x={x} y={axis / 2} text-anchor={anchor} dominant-baseline="central">
            {text}
          </text>
        </g>
      ))}
      {sections.map(({ type, top, unnamed }) => (
        <g key={type}>
          <line class="time-section" x1={0} x2={width} y1={top} y2={top} />
          <text class="time-heading" x={2} y={top + 1.1 * em} dominant-baseline="central">
            {timeline.types[type].many}
          </text>
          {unnamed > 0 && (
            <text class="time-tick" x={width - 2} y={top + 1.1 * em} text-anchor="end" dominant-baseline="central">
              {timeline.unnamed(unnamed)}
            </text>
          )}
        </g>
      ))}
      {things.map((drawn) => (
        <g key={drawn.thing.key} class={`thing thing-${drawn.thing.type}`} {...hold?.(drawn)}>
          <ThingShape drawn={drawn} em={em} isHeld={hold !== undefined} />
        </g>
      ))}
    </g>
  );
}

interface ThingShapeProps {
  readonly drawn: DrawnThing;
  readonly em: number;
  readonly isHeld: boolean;
}

function ThingShape({ drawn, em, isHeld }: ThingShapeProps) {
  const { x0, x1, top, height, label, isPoint } = drawn;
  const middle = top + height / 2;
  return (
    <>
      {isHeld && <rect class="thing-hold" x={x0 - em / 2} y={top} width={x1 - x0 + em} height={height} />}
      {isPoint ? <Point drawn={drawn} middle={middle} em={em} /> : <Band drawn={drawn} em={em} />}
      {label && (
        <text
          class={isOnItsBand(drawn) ? "thing-label" : "thing-label thing-label-free"}
          x={label.x}
          y={middle}
          text-anchor={label.anchor}
          dominant-baseline="central"
          paint-order="stroke"
          stroke-linejoin="round"
        >
          {label.text}
        </text>
      )}
    </>
  );
}

/** Whether a label stands on nothing but the even band of its thing. */
function isOnItsBand({ label, x0, x1, start, end }: DrawnThing): boolean {
  return label !== undefined && label.x > x0 && label.x < x1 && !start?.isWithin && !end?.isWithin;
}

function Point({ drawn, middle, em }: { readonly drawn: DrawnThing; readonly middle: number; readonly em: number }) {
  const x = (drawn.x0 + drawn.x1) / 2;
  const r = 0.36 * em;
  if (drawn.thing.type === "event") return <circle class="thing-mark" cx={x} cy={middle} r={r} />;
  const d = 1.3 * r;
  return <path class="thing-mark" d={`M${x} ${middle - d}l${d} ${d}-${d} ${d}-${d}-${d}Z`} />;
}

/** A stretch of time: its middle as it is, its ends as firm as they are. */
function Band({ drawn, em }: { readonly drawn: DrawnThing; readonly em: number }) {
  const { x0, x1, start, end, thing } = drawn;
  const inset = thing.type === "era" ? 0.15 * em : 0.3 * em;
  const [y, height] = [drawn.top + inset, drawn.height - 2 * inset];
  const [from, to] = [start?.x1 ?? x0, end?.x0 ?? x1];
  return (
    <>
      {start && <DoubtfulEndShape end={start} side="start" y={y} height={height} hatch={idOf("hatch", thing.type)} />}
      {to > from && <rect class="thing-band" x={from} y={y} width={to - from} height={height} />}
      {end && <DoubtfulEndShape end={end} side="end" y={y} height={height} hatch={idOf("hatch", thing.type)} />}
      {!start && <line class="thing-edge" x1={x0} x2={x0} y1={y} y2={y + height} />}
      {!end && <line class="thing-edge" x1={x1} x2={x1} y1={y} y2={y + height} />}
    </>
  );
}
