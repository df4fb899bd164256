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
  const names = said.compare.cell(<Name of={line.named} />, <Name of={column.named} />);
  if (density === "marked")
    return (
      <td class={thread}>
        <button type="button" aria-expanded={isOpen} title={words} onClick={onOpen}>
          <span class="unseen">
            {names}
            {[change, further].filter(Boolean).join(" ")}
            {position && said.colon + position}
          </span>
          <CellMarks of={cell} />
        </button>
      </td>
    );
  return (
    <td class={thread}>
      <button type="button" aria-expanded={isOpen} onClick={onOpen}>
        <span class="unseen">{names}</span>
        {change !== "" && <span class="cell-change">{change} </span>}
        <CellMarks of={cell} />
        {further !== "" && <span class={density === "roomy" ? "cell-kinds" : "unseen"}>{further}</span>}
        {position !== "" && <span class="unseen">{said.colon + position}</span>}
      </button>
    </td>
  );
}

function CellMarks({ of: { kinds } }: { readonly of: Cell }) {
  return (
    <span class={["cell-marks", positionClass(kinds)].filter(Boolean).join(" ")}>
      {inOrder(kinds).map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}
      {kinds.length === 0 && <span class="silent-mark" />}
    </span>
  );
}

/** Classes that draw the thread into the cell and out of it. */
function threadThrough(cell: Cell, next: Cell | undefined): string {
  const into = cell.change === undefined ? [] : [`into-${cell.change}`];
  const out = leadsOn(next?.change) ? [`out-${next?.change}`] : [];
  return [...into, ...out].join(" ");
}
