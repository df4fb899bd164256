import type { Picture } from "../../../frame/picture.js";
import type { Words } from "../../../messages/words.js";
import type { Named } from "../../../parts/naming.js";
import { type Comparison, hasThreads, isNext, type Subject } from "../comparison.js";
import { densityOf } from "../density.js";
import type { Group } from "../groups.js";
import { spansOf } from "../spans.js";
import { headingOf } from "../words.js";
import look from "./drawn.css?raw";
import { DrawnCell, NODE_AT } from "./drawn-cell.js";
import { DrawnHeads, SPANS_HEIGHT } from "./drawn-heads.js";
import { drawnLegend } from "./drawn-legend.js";
import { laidOut } from "./picture-layout.js";

interface Drawn {
  readonly words: Words;
  readonly subject: Subject;
  readonly comparison: Comparison;
  readonly groups: readonly Group[];
  nameOf(named: Named): string;
}

/** The columns as they are shown, with what their marks mean below. */
export function pictureOf({ words, subject, comparison, groups, nameOf }: Drawn): Picture {
  const { columns, lines, others } = comparison;
  const isThread = hasThreads(subject, columns);
  const density = densityOf(columns.length);
  const heads = columns.map(({ named }, index) => `${isNext(subject, columns, index) ? "→ " : ""}${nameOf(named)}`);
  const names = lines.map(({ named }) => nameOf(named));
  const spans = spansOf(words, comparison);
  const headIndent = isThread && density === "roomy" ? NODE_AT : 0;
  const layout = laidOut(groups, { names, heads, density, headIndent, above: spans.length > 0 ? SPANS_HEIGHT : 0 });
  const legend = drawnLegend({ words, width: layout.width, withChanges: isThread, others });
  return {
    width: layout.width,
    height: layout.height + legend.height,
    styles: [look],
    content: (
      <>
        <DrawnHeads indent={headIndent} spans={spans} layout={layout} density={density} />
        {layout.headings.map(({ reason, count, y }) => (
          <text key={y} class="compared-heading" x={0} y={y + 24}>
            {words.withNote(headingOf(words, reason, nameOf).word, words.number(count))}
          </text>
        ))}
        {layout.lines.map(({ line, y }) => (
          <g key={line.reference} class="compared-line" transform={`translate(0 ${y})`}>
            <line class="compared-rule" x1={0} x2={layout.width} y1={layout.lineHeight} y2={layout.lineHeight} />
            <text x={0} y={17}>
              {nameOf(line.named)}
            </text>
            {line.cells.map((cell, column) => (
              <DrawnCell
                words={words}
                key={columns[column]?.reference}
                cell={cell}
                next={line.cells[column + 1]}
                isThread={isThread}
                x={layout.nameWidth + column * layout.columnWidth}
                width={layout.columnWidth}
                density={density}
              />
            ))}
          </g>
        ))}
        <g transform={`translate(0 ${layout.height})`}>{legend.content}</g>
      </>
    ),
  };
}
