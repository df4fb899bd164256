import { useMemo } from "preact/hooks";
import { DrawnKindMark, DrawnPosition } from "../../parts/kinds.js";
import { positionClass } from "../../parts/stance-kinds.js";
import { fillOf, Hatches } from "./hatches.js";
import { PIN_LINE, type ScenePin } from "./pin-lanes.js";
import type { Raft } from "./reaches.js";
import type { Stream } from "./river.js";
import { LINE, type Scene, type SceneColumn, type SceneCourse } from "./scene.js";
import "./river.css";

/** The river, as it is seen and as it is taken along; `lit` is the stream that stands out. */
export function DrawnRiver({ scene, lit }: { readonly scene: Scene; readonly lit?: Stream | undefined }) {
  // Which stream stands out changes with every movement of the pointer, the rest does not.
  const behind = useMemo(() => <Behind scene={scene} />, [scene]);
  const courses = useMemo(() => scene.courses.map(drawnCourse), [scene]);
  const above = useMemo(() => <Above scene={scene} />, [scene]);
  const litCourse = scene.courses.find(({ stream }) => stream === lit);
  return (
    <g class="river">
      {behind}
      <g class={litCourse ? "dimmed" : undefined}>{courses}</g>
      {litCourse && drawnCourse(litCourse)}
      {above}
    </g>
  );
}

function Behind({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <Hatches of={scene.courses.map(({ stream }) => stream)} />
      {scene.columns.map((column) => (
        <Column key={column.left} column={column} scene={scene} />
      ))}
      {scene.pins.map(({ pin, x, y }) => (
        <line key={`${pin.type} ${pin.slug}`} class="stem" x1={x} x2={x} y1={y} y2={scene.middle} />
      ))}
    </>
  );
}

function Above({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {scene.reaches.map(({ raft, stream, era }) => {
        return raft && <DrawnRaft key={`${era} ${stream.principle.slug}`} raft={raft} isMain={stream.depth === 0} />;
      })}
      {scene.pins.map((pin) => (
        <DrawnPin key={`${pin.pin.type} ${pin.pin.slug}`} pin={pin} />
      ))}
      {scene.names.map(({ stream, lines, x, y }) => (
        <Lines
          key={stream.principle.slug}
          class={stream.depth === 0 ? "name main-name" : "name"}
          {...{ lines, x, y: y - ((lines.length - 1) * LINE) / 2, step: LINE }}
        />
      ))}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first. */
  readonly y: number;
  /** From one to the next. */
  readonly step: number;
  readonly class: string;
}

function Lines({ lines, x, y, step, class: look }: LinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} class={look} x={x} y={y + index * step}>
          {line}
        </text>
      ))}
    </>
  );
}

function Column({ column, scene }: { readonly column: SceneColumn; readonly scene: Scene }) {
  const { left, right, name, period } = column;
  const middle = (left + right) / 2;
  return (
    <>
      <line class="era-edge" x1={left} x2={left} y1={scene.pinsTop - 6} y2={scene.height} />
      <Lines class="era-name" lines={name} x={middle} y={0.8 * LINE} step={LINE} />
      <Lines class="era-period" lines={period} x={middle} y={(name.length + 0.8) * LINE} step={LINE} />
    </>
  );
}

function drawnCourse({ stream, water, beds }: SceneCourse) {
  const { className, fill } = fillOf(stream);
  return (
    <g key={stream.principle.slug} class={className}>
      {beds.map((d) => (
        <path key={d} class="bed" d={d} />
      ))}
      {water.map((d) => (
        <path key={d} class="water" d={d} fill={fill} />
      ))}
    </g>
  );
}

function DrawnRaft({ raft, isMain }: { readonly raft: Raft; readonly isMain: boolean }) {
  const { x, y, width, height, marks, markSize, name, nameX } = raft;
  const kinds = marks.map(({ kind }) => kind);
  return (
    <g>
      <rect
        class={["raft", positionClass(kinds)].filter(Boolean).join(" ")}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
      />
      {marks.map((mark) => (
        <DrawnKindMark key={mark.kind} {...mark} size={markSize} />
      ))}
      <DrawnPosition kinds={kinds} x={x + 3} y={y + height - 1} width={marks.length * (markSize + 3) - 3} />
      {name !== "" && (
        <text class={isMain ? "raft-name main-name" : "raft-name"} x={nameX} y={y + height / 2}>
          {name}
        </text>
      )}
    </g>
  );
}

const EVENT = "M0-5A5 5 0 1 1 0 5 5 5 0 0 1 0-5Z";
const QUOTE = "M-5.5-5h11v7.5H0l-3.5 3.5V2.5h-2Z";

/** The mark of an event or quotation at (x, y); hollow where its date is uncertain. */
export function PinMark(props: { type: "event" | "quote"; x: number; y: number; isFirm: boolean }) {
  const { type, x, y, isFirm } = props;
  return (
    <path
      class={isFirm ? "pin" : "pin unsure"}
      d={type === "event" ? EVENT : QUOTE}
      transform={`translate(${x} ${y})`}
    />
  );
}

function DrawnPin({ pin: { pin, x, y, from, to, isFirm, lines } }: { readonly pin: ScenePin }) {
  const below = y + 9;
  return (
    <g>
      {to - from > 10 && <line class={isFirm ? "span" : "span unsure"} x1={from} x2={to} y1={below} y2={below} />}
      <PinMark type={pin.type} x={x} y={y} isFirm={isFirm} />
      <Lines class="pin-label" lines={lines} x={x + 10} y={y} step={PIN_LINE} />
    </g>
  );
}
