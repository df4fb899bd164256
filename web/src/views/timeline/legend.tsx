import type { ComponentChildren } from "preact";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { inRows, rowsOf } from "../../parts/in-rows.js";
import { DoubtfulEndShape, idOf } from "./doubt-shapes.js";
import type { Doubt } from "./drawn-dates.js";
import type { Look } from "./shapes.js";

const WIDTH = 40;
const HEIGHT = 14;

interface Sign {
  readonly sample: ComponentChildren;
  /** What it says, by what the words for it are called. */
  readonly meaning: keyof Words["timeline"]["signs"];
}

function doubtful(some: Partial<Doubt>): ComponentChildren {
  const firm = { fades: false, isWithin: false, isQuestioned: false, isOpen: false };
  const end = { ...firm, ...some, x0: WIDTH / 3, x1: WIDTH - 8 };
  return (
    <g class="thing-event">
      <rect class="thing-band" width={WIDTH / 3} height={HEIGHT} />
      <DoubtfulEndShape end={end} side="end" y={0} height={HEIGHT} hatch={idOf("hatch", "event")} />
    </g>
  );
}

/** How dates are drawn, and what it says about them. */
const signs: readonly Sign[] = [
  {
    sample: (
      <g class="thing-event">
        <circle class="thing-mark" cx={8} cy={HEIGHT / 2} r={4.4} />
        <g class="thing-quote">
          <path class="thing-mark" d={`M28 ${HEIGHT / 2 - 6}l6 6-6 6-6-6Z`} />
        </g>
      </g>
    ),
    meaning: "points",
  },
  {
    sample: (
      <g class="thing-event">
        <rect class="thing-band" width={WIDTH - 8} height={HEIGHT} />
        <path class="thing-edge" d={`M0 0V${HEIGHT}M${WIDTH - 8} 0V${HEIGHT}`} />
      </g>
    ),
    meaning: "edge",
  },
  { sample: doubtful({ fades: true }), meaning: "fading" },
  { sample: doubtful({ isWithin: true }), meaning: "hatched" },
  { sample: doubtful({ isQuestioned: true }), meaning: "dashed" },
  { sample: doubtful({ fades: true, isOpen: true }), meaning: "arrow" },
];

/** What the signs mean. */
export function Legend() {
  const { timeline } = useWords();
  return (
    <ul class="timeline-legend" aria-label={timeline.legend}>
      {signs.map(({ sample, meaning }) => (
        <li key={meaning}>
          <svg
            class="picture"
            width={WIDTH}
            height={HEIGHT + 2}
            viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
            aria-hidden="true"
          >
            {sample}
          </svg>
          {timeline.signs[meaning]}
        </li>
      ))}
    </ul>
  );
}

/** The same as part of a picture, in lines that start `top` pixels below its upper edge. */
export function legendBelow(
  { timeline }: Words,
  top: number,
  { width, em, widthOf }: Look,
): { height: number; content: ComponentChildren } {
  const line = 1.9 * em;
  const roomOf = ({ meaning }: Sign): number => WIDTH + em / 2 + widthOf(timeline.signs[meaning]);
  const places = inRows(signs, { roomOf, width, gap: 1.5 * em });
  const content = places.map(({ of: { sample, meaning }, x, row }) => (
    <g key={meaning} transform={`translate(${x} ${top + line * (row + 0.5)})`} font-size={em}>
      {sample}
      <text class="time-tick" x={WIDTH + em / 2} y={HEIGHT / 2} dominant-baseline="central">
        {timeline.signs[meaning]}
      </text>
    </g>
  ));
  return { height: (rowsOf(places) + 0.5) * line, content };
}
