import type { EditionStampFragment } from "../../../api/generated/graphql.js";
import { inRows } from "../../../parts/in-rows.js";
import { DrawnKindMark, DrawnPosition } from "../../../parts/kinds.js";
import { kindOrder, kinds, positionWords } from "../../../parts/stance-kinds.js";
import { changes } from "../comparison.js";
import { otherEditionLines } from "../other-editions.js";
import { changeWords } from "../words.js";
import { DrawnThread, THREAD } from "./drawn-thread.js";
import { nameMeasure } from "./picture-layout.js";

const MARKS = 64;
const LINE = 16;
const SAMPLE = 40;
const oneRow = { width: Number.POSITIVE_INFINITY, gap: 18 };

interface DrawnLegendProps {
  readonly withChanges: boolean;
  readonly others: readonly EditionStampFragment[];
}

export function legendHeight(others: readonly EditionStampFragment[]): number {
  return MARKS + others.flatMap(otherEditionLines).length * LINE;
}

/** What the marks and threads of a picture mean, and what it shows of other editions than its caption names. */
export function DrawnLegend({ withChanges, others }: DrawnLegendProps) {
  const marks = inRows(kindOrder, { ...oneRow, roomOf: (kind) => 18 + nameMeasure(kinds[kind].word) });
  const after = marks.reduce((end, { of, x }) => Math.max(end, x + 18 + nameMeasure(kinds[of].word) + oneRow.gap), 0);
  return (
    <>
      {marks.map(({ of: kind, x }) => (
        <g key={kind}>
          <DrawnKindMark kind={kind} x={x} y={18} size={12} />
          <text x={x + 16} y={28}>
            {kinds[kind].word}
          </text>
        </g>
      ))}
      <g transform={`translate(${after} 0)`}>
        <DrawnPosition kinds={["REJECTED"]} x={0} y={22} width={12} />
        <text x={16} y={28}>
          {positionWords.OPPOSED.word}; half a bar: held as well
        </text>
      </g>
      {withChanges && <DrawnThreads />}
      {others.flatMap(otherEditionLines).map((line, index) => (
        <text key={line} class="caption" x={0} y={MARKS + 12 + index * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}

function DrawnThreads() {
  const threads = inRows(changes, { ...oneRow, roomOf: (change) => SAMPLE + nameMeasure(changeWords[change].word) });
  return (
    <g transform="translate(0 34)">
      {threads.map(({ of: change, x }) => (
        <g key={change}>
          <DrawnThread
            cell={{ kinds: [], stancesOn: [], change }}
            next={undefined}
            from={x}
            start={x + 16}
            end={x + 30}
            to={x + 30}
          />
          {change !== "notAttested" && <circle class="thread-node" cx={x + 23} cy={THREAD} r={4} />}
          <text x={x + SAMPLE - 6} y={17}>
            {changeWords[change].word}
          </text>
        </g>
      ))}
    </g>
  );
}
