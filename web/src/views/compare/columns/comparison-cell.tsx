import { useWords } from "../../../messages/worded.js";
import { KindMark } from "../../../parts/kinds.js";
import { Name } from "../../../parts/names.js";
import { inOrder, positionClass, positionWord } from "../../../parts/stance-kinds.js";
import { type Cell, type Column, type Line, leadsOn } from "../comparison.js";
import type { Density } from "../density.js";
import { cellWords, changeWord, furtherKinds } from "../words.js";

interface CellProps {
  readonly line: Line;
  readonly column: Column;
  /** Which of the columns it is. */
  readonly at: number;
  /** Whether a thread leads from column to column. */
  readonly isThread: boolean;
  readonly density: Density;
  readonly isOpen: boolean;
  onOpen(): void;
}

/**
 * What one column says on one principle: the kinds as marks on the thread that comes from the column before, and in words.
 * Words that there is no room for are there to be heard.
 */
export function ComparisonCell({ line, column, at, isThread, density, isOpen, onOpen }: CellProps) {
  const said = useWords();
  const cell = line.cells[at];
  if (cell === undefined) return <td />;
  const [words, change, further, position] = [
    cellWords(said, cell),
    changeWord(said, cell),
    furtherKinds(said, cell),
    positionWord(said, cell.kinds),
  ];
  const thread = isThread ? threadThrough(cell, line.cells[at + 1]) : "";
  if (words === "") return <td class={thread} />;
  return (
    <td class={thread}>
      <button type="button" aria-expanded={isOpen} title={density === "marked" ? words : undefined} onClick={onOpen}>
        <span class="unseen">{said.compare.cell(<Name of={line.named} />, <Name of={column.named} />)}</span>
        {change !== "" && <span class={density === "marked" ? "unseen" : "cell-change"}>{change} </span>}
        <span class={["cell-marks", positionClass(cell.kinds)].filter(Boolean).join(" ")}>
          {inOrder(cell.kinds).map((kind) => (
            <KindMark key={kind} kind={kind} />
          ))}
          {cell.kinds.length === 0 && <span class="silent-mark" />}
        </span>
        {further !== "" && <span class={density === "roomy" ? "cell-kinds" : "unseen"}>{further}</span>}
        {position !== "" && <span class="unseen">{said.colon + position}</span>}
      </button>
    </td>
  );
}

/** Classes that draw the thread into the cell and out of it. */
function threadThrough(cell: Cell, next: Cell | undefined): string {
  const into = cell.change === undefined ? [] : [`into-${cell.change}`];
  const out = leadsOn(next?.change) ? [`out-${next?.change}`] : [];
  return [...into, ...out].join(" ");
}
