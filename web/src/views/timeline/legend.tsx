import type { ComponentChildren } from "preact";
import { inRows, rowsOf } from "../../parts/in-rows.js";
import { DoubtfulEndShape, idOf } from "./doubt-shapes.js";
import type { Doubt } from "./drawn-dates.js";
import type { Look } from "./shapes.js";

const WIDTH = 40;
const HEIGHT = 14;

interface Sign {
  readonly sample: ComponentChildren;
  readonly meaning: string;
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
    meaning: "event, quotation: of a day or a short while",
  },
  {
    sample: (
      <g class="thing-event">
        <rect class="thing-band" width={WIDTH - 8} height={HEIGHT} />
        <path class="thing-edge" d={`M0 0V${HEIGHT}M${WIDTH - 8} 0V${HEIGHT}`} />
      </g>
    ),
    meaning: "edge: begins or ends then, in the day, month or year given",
  },
  { sample: doubtful({ fades: true }), meaning: "fading: about then (~)" },
  { sample: doubtful({ isWithin: true }), meaning: "hatched: some time within these years (X)" },
  { sample: doubtful({ isQuestioned: true }), meaning: "dashed: possibly then (?), or not known" },
  { sample: doubtful({ fades: true, isOpen: true }), meaning: "arrow: goes on (..)" },
];

/** What the signs mean. */
export function Legend() {
  return (
    <ul class="timeline-legend" aria-label="How dates are drawn">
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
          {meaning}
        </li>
      ))}
    </ul>
  );
}

/** The same as part of a picture, in lines that start `top` pixels below its upper edge. */
export function legendBelow(top: number, { width, em, widthOf }: Look): { height: number; content: ComponentChildren } {
  const line = 1.9 * em;
  const roomOf = ({ meaning }: Sign): number => WIDTH + em / 2 + widthOf(meaning);
  const places = inRows(signs, { roomOf, width, gap: 1.5 * em });
  const content = places.map(({ of: { sample, meaning }, x, row }) => (
    <g key={meaning} transform={`translate(${x} ${top + line * (row + 0.5)})`} font-size={em}>
      {sample}
      <text class="time-tick" x={WIDTH + em / 2} y={HEIGHT / 2} dominant-baseline="central">
        {meaning}
      </text>
    </g>
  ));
  return { height: (rowsOf(places) + 0.5) * line, content };
}
