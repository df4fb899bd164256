import { clip } from "../../../parts/text-fitting.js";
import type { Density } from "../density.js";
import type { Span } from "../spans.js";
import { HEAD_LINE, type PictureLayout, wordMeasure } from "./picture-layout.js";

/** Room for the titles of corpora. */
export const SPANS_HEIGHT = 26;

interface DrawnHeadsProps {
  readonly spans: readonly Span[];
  readonly layout: PictureLayout;
  readonly density: Density;
  /** How far from the left of its column a head begins, where it does not stand in the middle. */
  readonly indent: number;
}

/** What stands over the columns, and over those of each corpus where there are several. */
export function DrawnHeads({ spans, layout, density, indent }: DrawnHeadsProps) {
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
      {layout.heads.map((lines, column) => (
        <DrawnHead key={column} lines={lines} x={left(column)} layout={layout} density={density} indent={indent} />
      ))}
    </>
  );
}

interface DrawnHeadProps extends Omit<DrawnHeadsProps, "spans"> {
  readonly lines: readonly string[];
  readonly x: number;
}

function DrawnHead({ lines, x, layout: { columnWidth, headHeight }, density, indent }: DrawnHeadProps) {
  const isMiddle = density === "worded";
  const isUpright = density === "marked";
  const isAt = (line: number): { readonly x: number; readonly y: number } =>
    isUpright
      ? { x: x + columnWidth / 2 + 4 + (line - (lines.length - 1) / 2) * HEAD_LINE, y: headHeight - 8 }
      : { x: x + (isMiddle ? columnWidth / 2 : indent), y: headHeight - 10 - (lines.length - 1 - line) * HEAD_LINE };
  return lines.map((words, line) => {
    const at = isAt(line);
    return (
      <text
        key={`${line} ${words}`}
        class={isMiddle ? "compared-head compared-middle" : "compared-head"}
        transform={`translate(${at.x} ${at.y})${isUpright ? " rotate(-90)" : ""}`}
      >
        {words}
      </text>
    );
  });
}
