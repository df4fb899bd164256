import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { Name } from "../../parts/names.js";
import { positionClass } from "../../parts/stance-kinds.js";
import type { Era } from "./doctrine.js";
import { Marks } from "./marks.js";
import type { Row } from "./rows.js";
import { kindsOf } from "./wording.js";
import "./paper-matrix.css";

/** So many eras stand side by side on a sheet, the names of more than a few of them upright. */
const MOST_ACROSS = 40;
const FEW = 12;

interface PaperMatrixProps {
  readonly eras: readonly Era[];
  readonly rows: readonly Row[];
}

/** The matrix as it is printed: nothing scrolls there, so that eras that do not fit on a sheet stand on further ones. */
export function PaperMatrix({ eras, rows }: PaperMatrixProps) {
  const sheets = Math.ceil(eras.length / MOST_ACROSS);
  const across = Math.ceil(eras.length / sheets);
  return (
    <div class="paper-matrix">
      {Array.from({ length: sheets }, (_, sheet) => (
        <PaperTable key={sheet} eras={eras} rows={rows} first={sheet * across} across={across} />
      ))}
    </div>
  );
}

interface PaperTableProps extends PaperMatrixProps {
  /** The first column that stands on these sheets. */
  readonly first: number;
  readonly across: number;
}

function PaperTable({ eras, rows, first, across }: PaperTableProps) {
  const here = eras.slice(first, first + across);
  const { matrix, dates, number } = useWords();
  return (
    <table class={across > FEW ? "upright" : undefined} aria-label={matrix.table}>
      <thead>
        <tr>
          <th scope="col">{matrix.principle}</th>
          {here.map((era) => (
            <th key={era.slug} scope="col">
              <span class="paper-era">
                {era.ordinal} <Name of={era} /> <span class="matrix-period">{dateIn(dates, era.period)}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, principle, level, folded, cells }) => (
          <tr key={path}>
            <th scope="row" style={{ "--level": level }}>
              {folded && "+ "}
              <Name of={principle} />
            </th>
            {cells.slice(first, first + across).map((cell, column) => (
              <td key={here[column]?.slug} class={positionClass(kindsOf(cell.own))}>
                <Marks of={cell} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{matrix.allOfEra}</th>
          {here.map(({ slug, stances }) => (
            <td key={slug}>{number(stances.length)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
