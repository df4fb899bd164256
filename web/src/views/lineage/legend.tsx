import type { ComponentChildren } from "preact";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { DrawnKindMark, DrawnPosition, KindLegend } from "../../parts/kinds.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import { PinMark } from "./drawn-river.js";
import { legendLines, TEXT_GAP } from "./legend-lines.js";

function Swatch({ children, width = 34 }: { readonly children: ComponentChildren; readonly width?: number }) {
  return (
    <svg class="river swatch" width={width} height={22} viewBox={`0 0 ${width} 22`} aria-hidden="true">
      {children}
    </svg>
  );
}

/** What the picture's signs mean, below it on the page. */
export function RiverLegend({ isFiltered, hasPins }: { readonly isFiltered: boolean; readonly hasPins: boolean }) {
  const words = useWords().lineage.legend;
  return (
    <div class="river-legend">
      <ul aria-label={words.label}>
        <li>
          <Swatch>
            <Widths />
          </Swatch>{" "}
          {isFiltered ? words.filtered : words.width}
        </li>
        <li>
          <Swatch>
            <Opposed />
          </Swatch>{" "}
          {words.opposed}
        </li>
        <li>
          <Swatch>
            <Bed />
          </Swatch>{" "}
          {words.bed}
        </li>
        {hasPins && (
          <>
            <li>
              <Swatch width={14}>
                <PinMark type="event" x={7} y={11} isFirm={true} />
              </Swatch>{" "}
              {words.event}
            </li>
            <li>
              <Swatch width={14}>
                <PinMark type="quote" x={7} y={11} isFirm={true} />
              </Swatch>{" "}
              {words.quote}
            </li>
            <li>
              <Swatch>
                <Unsure />
              </Swatch>{" "}
              {words.unsure}
            </li>
          </>
        )}
      </ul>
      <KindLegend />
    </div>
  );
}

function Widths() {
  return (
    <g class="main-stream">
      <path class="water" d="M1 8.5C9 8.5 9 6 17 6S25 2 33 2V20C25 20 25 16 17 16S9 13.5 1 13.5Z" />
    </g>
  );
}

function Bed() {
  return (
    <g class="main-stream">
      <path class="bed" d="M1 11H33" />
    </g>
  );
}

function Opposed() {
  return (
    <>
      <rect class="raft position-opposed" x={2} y={3} width={30} height={15} rx={7.5} />
      <DrawnKindMark kind="REJECTED" x={11} y={4} size={12} />
      <DrawnPosition kinds={["REJECTED"]} x={11} y={17} width={12} />
    </>
  );
}

function Unsure() {
  return (
    <>
      <line class="span unsure" x1={1} x2={33} y1={11} y2={11} />
      <PinMark type="event" x={17} y={11} isFirm={false} />
    </>
  );
}

/** Room above and below the legend of a picture. */
const ABOVE = 12;
const BELOW = 4;

/** The same as part of a picture that is taken along, `top` units below its upper edge, no wider than `width`. */
export function legendBelow(all: Words, top: number, width: number, isFiltered: boolean) {
  const words = all.lineage.legend;
  const signs = [
    { sign: <Widths />, width: 34, text: isFiltered ? words.filtered : words.width },
    { sign: <Bed />, width: 34, text: words.bed },
    { sign: <Opposed />, width: 34, text: words.opposed },
    { sign: <PinMark type="event" x={7} y={11} isFirm={true} />, width: 14, text: words.event },
    { sign: <PinMark type="quote" x={7} y={11} isFirm={true} />, width: 14, text: words.quote },
    { sign: <Unsure />, width: 34, text: words.unsure },
  ];
  return drawnLegend([signs, kindSigns(all)], top, width);
}

/** The marks of kinds and what they mean. */
export function kindSigns({ kinds, colon }: Words): readonly DrawnSign[] {
  return kindOrder.map((kind) => ({
    sign: <DrawnKindMark kind={kind} x={0} y={4} size={14} />,
    width: 14,
    text: kinds[kind].word + colon + kinds[kind].meaning,
  }));
}

interface DrawnSign {
  readonly sign: ComponentChildren;
  /** How wide it is. */
  readonly width: number;
  readonly text: string;
}

/** Signs with what they mean, as part of a picture: `top` units below its upper edge, no wider than `width`. */
export function drawnLegend(groups: readonly (readonly DrawnSign[])[], top: number, width: number) {
  const lines = legendLines(groups, width);
  const content = (
    <g class="river" transform={`translate(0 ${top + ABOVE})`}>
      {lines.signs.map(({ sign, width: ofSign, text, x, y }) => (
        <g key={text} transform={`translate(${x} ${y})`}>
          {sign}
          <text x={ofSign + TEXT_GAP} y={11}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
  return { height: ABOVE + lines.height + BELOW, content };
}
