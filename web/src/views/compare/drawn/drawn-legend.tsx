import type { ComponentChildren } from "preact";
import type { EditionStampFragment, StanceKind } from "../../../api/generated/graphql.js";
import type { Words } from "../../../messages/words.js";
import { inRows, rowsOf } from "../../../parts/in-rows.js";
import { DrawnKindMark, DrawnPosition } from "../../../parts/kinds.js";
import { kindOrder } from "../../../parts/stance-kinds.js";
import { lines as linesOf } from "../../../parts/text-fitting.js";
import { type Change, changes } from "../comparison.js";
import { otherEditionLines } from "../other-editions.js";
import { DrawnThread, THREAD } from "./drawn-thread.js";
import { captionMeasure, nameMeasure } from "./picture-layout.js";

const TOP = 12;
const ROW = 22;
const BOTTOM = 8;
const GAP = 18;
/** What a mark takes before its word, and what a thread does. */
const MARK = 16;
const SAMPLE = 34;
const LINE = 16;

interface Explained {
  readonly words: Words;
  /** The legend is no wider. */
  readonly width: number;
  readonly withChanges: boolean;
  readonly others: readonly EditionStampFragment[];
}

interface Legend {
  readonly height: number;
  readonly content: ComponentChildren;
}

/** What the marks and threads of a picture mean, and what it shows of other editions than its caption names. */
export function drawnLegend({ words, width, withChanges, others }: Explained): Legend {
  const placed = <Of,>(all: readonly Of[], roomOf: (of: Of) => number) => inRows(all, { roomOf, width, gap: GAP });
  const { compare, kinds } = words;
  const saidOf = (kind: StanceKind | undefined): string => (kind ? kinds[kind].word : compare.legend.opposedInPicture);
  const marks = placed([...kindOrder, undefined], (kind) => MARK + nameMeasure(saidOf(kind)));
  const threads = placed(withChanges ? changes : [], (change) => SAMPLE + nameMeasure(compare.changes[change].word));
  const below = TOP + rowsOf(marks) * ROW;
  const height = below + rowsOf(threads) * ROW + BOTTOM;
  const notes = others
    .flatMap((edition) => otherEditionLines(words, edition))
    .flatMap((line) => linesOf(line, width, captionMeasure));
  const content = (
    <>
      {marks.map(({ of: kind, x, row }) => (
        <g key={kind} transform={`translate(${x} ${TOP + row * ROW})`}>
          {kind ? (
            <DrawnKindMark kind={kind} x={0} y={6} size={12} />
          ) : (
            <DrawnPosition kinds={["REJECTED"]} x={0} y={10} width={12} />
          )}
          <text x={MARK} y={16}>
            {saidOf(kind)}
          </text>
        </g>
      ))}
      {threads.map(({ of: change, x, row }) => (
        <g key={change} transform={`translate(${x} ${below + row * ROW})`}>
          <ThreadSample change={change} word={compare.changes[change].word} />
        </g>
      ))}
      {notes.map((line, index) => (
        <text key={`${index} ${line}`} class="caption" x={0} y={height + 12 + index * LINE}>
          {line}
        </text>
      ))}
    </>
  );
  return { height: height + notes.length * LINE, content };
}

function ThreadSample({ change, word }: { readonly change: Change; readonly word: string }) {
  return (
    <>
      <DrawnThread cell={{ kinds: [], stancesOn: [], change }} next={undefined} from={0} start={16} end={30} to={30} />
      {change !== "notAttested" && <circle class="thread-node" cx={23} cy={THREAD} r={4} />}
      <text x={SAMPLE} y={17}>
        {word}
      </text>
    </>
  );
}
