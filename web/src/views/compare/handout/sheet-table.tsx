import { useWords } from "../../../messages/worded.js";
import { KindMark } from "../../../parts/kinds.js";
import { Name } from "../../../parts/names.js";
import { inOrder, treatedWords } from "../../../parts/stance-kinds.js";
import type { Column, Line } from "../comparison.js";
import type { NumberedPassage } from "./passages.js";

/** More columns than these are too narrow to be read on a sheet. */
const MOST_ABREAST = 4;

interface SheetTableProps {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly passages: readonly NumberedPassage[];
}

/** What is compared, a line for each principle; a line for each of the compared where they are many and principles few. */
export function SheetTable({ columns, lines, passages }: SheetTableProps) {
  const { compare } = useWords();
  const cell = (line: Line, column: Column) => (
    <td key={`${line.reference} ${column.reference}`}>
      <Treated
        line={line}
        at={columns.indexOf(column)}
        passage={passages.find((one) => one.line === line && one.column === column)}
      />
    </td>
  );
  const isTurned = columns.length > Math.max(MOST_ABREAST, lines.length);
  const across = isTurned ? lines : columns;
  return (
    <table>
      <thead>
        <tr>
          {isTurned ? <td /> : <th scope="col">{compare.principle}</th>}
          {across.map((one) => (
            <th key={one.reference} scope="col">
              <Name of={one.named} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(isTurned ? columns : lines).map((one) => (
          <tr key={one.reference}>
            <th scope="row">
              <Name of={one.named} />
            </th>
            {"cells" in one ? columns.map((column) => cell(one, column)) : lines.map((line) => cell(line, one))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TreatedProps {
  readonly line: Line;
  /** In which column, from 0. */
  readonly at: number;
  readonly passage: NumberedPassage | undefined;
}

/** How a principle is treated, with the number of the passage that shows it. */
function Treated({ line, at, passage }: TreatedProps) {
  const words = useWords();
  const kinds = inOrder(line.cells[at]?.kinds ?? []);
  return (
    <>
      {kinds.map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}{" "}
      {treatedWords(words, kinds) || words.compare.handout.silent}
      {passage && <sup> {passage.number}</sup>}
    </>
  );
}
