import { clip } from "../../../parts/text-fitting.js";
import type { Density } from "../density.js";
import type { Span } from "../spans.js";
import { NODE_AT } from "./drawn-cell.js";
import { headLines, type PictureLayout, wordMeasure } from "./picture-layout.js";

/** Room for the titles of corpora. */
export const SPANS_HEIGHT = 26;
const LINE = 16;

interface DrawnHeadsProps {
  readonly heads: readonly string[];
  readonly spans: readonly Span[];
  readonly layout: PictureLayout;
  readonly density: Density;
  readonly isThread: boolean;
}

/** What stands over the columns, and over those of each corpus where there are several. */
export function DrawnHeads({ heads, spans, layout, density, isThread }: DrawnHeadsProps) {
  const left = (column: number): number => layout.nameWidth + column * layout.columnWidth;
  return (
    <>
      {spans.map(({ title, first, count }) => (
        <g key={first}>
          <line class="compared-rule" x1={left(first)} x2={left(first + count) - 8} y1={18} y2={18} />
          <text class="compared-word" x={left(first)} y={12}>
            {clip(title, count * layout.columnWidth - 12, wordMeasure)}
          </text>
        </g>
      ))}
      {heads.map((head, column) => (
        <DrawnHead key={head} head={head} x={left(column)} layout={layout} density={density} isThread={isThread} />
      ))}
    </>
  );
}

interface DrawnHeadProps extends Omit<DrawnHeadsProps, "heads" | "spans"> {
  readonly head: string;
  readonly x: number;
}

function DrawnHead({ head, x, layout: { columnWidth, headHeight }, density, isThread }: DrawnHeadProps) {
  if (density === "marked")
    return (
      <text class="compared-head" transform={`translate(${x + columnWidth / 2 + 4} ${headHeight - 8}) rotate(-90)`}>
        {head}
      </text>
    );
  if (density === "roomy")
    return (
      <text class="compared-head" x={x + (isThread ? NODE_AT : 0)} y={headHeight - 10}>
        {head}
      </text>
    );
  const lines = headLines(head, columnWidth);
  return lines.map((words, line) => (
    <text
      key={`${line} ${words}`}
      class="compared-head compared-middle"
      x={x + columnWidth / 2}
      y={headHeight - 10 - (lines.length - 1 - line) * LINE}
    >
      {words}
    </text>
  ));
}
