import type { Words } from "../../../messages/words.js";
import { DrawnKindMark, DrawnPosition } from "../../../parts/kinds.js";
import { inOrder } from "../../../parts/stance-kinds.js";
import type { Cell } from "../comparison.js";
import type { Density } from "../density.js";
import { changeWord, furtherKinds } from "../words.js";
import { DrawnThread } from "./drawn-thread.js";
import { wordMeasure } from "./picture-layout.js";

const MARK = 14;
/** Where in a roomy column the marks begin: before them is the thread, with what happened written on it. */
export const NODE_AT = 110;

interface DrawnCellProps {
  readonly words: Words;
  readonly cell: Cell;
  /** The cell to which a thread may lead on. */
  readonly next: Cell | undefined;
  readonly isThread: boolean;
  readonly x: number;
  readonly width: number;
  readonly density: Density;
}

/** A cell as it is shown: marks on the thread, with as many words as there is room for. */
export function DrawnCell({ words, cell, next, isThread, x, width, density }: DrawnCellProps) {
  const kinds = inOrder(cell.kinds);
  const marks = Math.max(kinds.length, 1) * MARK;
  const [change, further] = [changeWord(words, cell), density === "roomy" ? furtherKinds(words, cell) : ""];
  const start = density === "roomy" ? x + (isThread ? NODE_AT : 0) : x + (width - marks) / 2;
  const end = start + marks + (further === "" ? 0 : wordMeasure(further) + 6);
  return (
    <>
      {isThread && <DrawnThread cell={cell} next={next} from={x} start={start} end={end} to={x + width} />}
      {kinds.map((kind, index) => (
        <DrawnKindMark key={kind} kind={kind} x={start + index * MARK + 1} y={7} size={MARK - 2} />
      ))}
      <DrawnPosition kinds={kinds} x={start + 1} y={20.5} width={kinds.length * MARK - 2} />
      {density === "worded" && change !== "" && (
        <text class="compared-word compared-middle" x={x + width / 2} y={30}>
          {change}
        </text>
      )}
      {density === "roomy" && change !== "" && <OnThread word={change} x={(x + start) / 2} />}
      {further !== "" && (
        <text class="compared-word" x={start + marks + 4} y={16.5}>
          {further}
        </text>
      )}
    </>
  );
}

function OnThread({ word, x }: { readonly word: string; readonly x: number }) {
  const width = wordMeasure(word) + 10;
  return (
    <>
      <rect class="paper" x={x - width / 2} y={4} width={width} height={18} />
      <text class="compared-word compared-middle" x={x} y={16.5}>
        {word}
      </text>
    </>
  );
}
