import { dateIn } from "../../../../src/chronology/date-words.js";
import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { BandedRows, isBanded } from "../../parts/banded-rows.js";
import { Name, useNames } from "../../parts/names.js";
import { placeMarks } from "../../parts/places.js";
import { positionClass } from "../../parts/stance-kinds.js";
import { cellName } from "./address.js";
import type { Era } from "./doctrine.js";
import { Marks } from "./marks.js";
import { headingColumn } from "./moves.js";
import type { Row } from "./rows.js";
import type { ShownPart } from "./use-shown-part.js";
import { cellWords, kindsOf } from "./wording.js";
import "./matrix-table.css";

interface MatrixTableProps {
  readonly eras: readonly Era[];
  readonly rows: readonly Row[];
  /** What an empty cell says. */
  readonly empty: string;
  /** Whether rows stand below their broader ones. */
  readonly isTree: boolean;
  /** What of it is drawn, where it is too large to be drawn whole. */
  readonly shown: ShownPart;
}

/** The matrix as a table, whose places the grid around it makes usable. */
export function MatrixTable(props: MatrixTableProps) {
  const { eras, rows, isTree, shown } = props;
  const { matrix } = useWords();
  const isWhole = shown.columns.length === eras.length && !isBanded(rows.length);
  return (
    <table
      class="matrix-table"
      role={isTree ? "treegrid" : "grid"}
      aria-label={matrix.table}
      aria-rowcount={isWhole ? undefined : rows.length + 1}
      aria-colcount={isWhole ? undefined : eras.length + 1}
      style={{ "--eras": eras.length }}
    >
      <colgroup>
        <col class="matrix-names" />
        <col span={eras.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{matrix.principle}</th>
          {shown.columns.map((piece) => {
            if ("gap" in piece) return <Gap key={`from ${piece.first}`} columns={piece.gap} />;
            const era = eras[piece.column];
            return era && <EraHeading key={era.slug} era={era} column={piece.column} isWhole={isWhole} />;
          })}
        </tr>
      </thead>
      <BandedRows rows={rows} columns={eras.length + 1} kept={shown.bands}>
        {(row, index) => <MatrixRow key={row.path} {...props} row={row} index={index} isWhole={isWhole} />}
      </BandedRows>
    </table>
  );
}

interface MatrixRowProps extends MatrixTableProps {
  readonly row: Row;
  readonly index: number;
  /** Whether all of the table is there, so that rows and columns can be counted. */
  readonly isWhole: boolean;
}

function MatrixRow({ eras, empty, isTree, shown, row, index, isWhole }: MatrixRowProps) {
  const words = useWords();
  const nameOf = useNames();
  const name = nameOf(row.principle);
  return (
    <tr
      aria-level={isTree ? row.level + 1 : undefined}
      aria-expanded={row.folded === undefined ? undefined : !row.folded}
      aria-rowindex={isWhole ? undefined : index + 2}
    >
      <PrincipleHeading row={row} index={index} label={name} />
      {shown.columns.map((piece) => {
        if ("gap" in piece) return <Gap key={`from ${piece.first}`} columns={piece.gap} />;
        const { column } = piece;
        const era = eras[column];
        const cell = row.cells[column];
        if (era === undefined || cell === undefined) return null;
        return (
          <td key={era.slug} class={positionClass(kindsOf(cell.own))} aria-colindex={isWhole ? undefined : column + 2}>
            <button
              type="button"
              aria-label={`${name}${words.comma}${nameOf(era)}${words.colon}${cellWords(words, cell, empty)}`}
              data-cell={cellName(row.principle.slug, era.slug)}
              {...placeMarks({ row: index, column })}
            >
              <Marks of={cell} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** The room of columns that are not drawn. */
function Gap({ columns }: { readonly columns: number }) {
  return <td colSpan={columns} aria-hidden="true" />;
}

interface EraHeadingProps extends Pick<MatrixRowProps, "isWhole"> {
  readonly era: Era;
  readonly column: number;
}

function EraHeading({ era, column, isWhole }: EraHeadingProps) {
  const link = useLinks();
  return (
    <th scope="col" aria-colindex={isWhole ? undefined : column + 2}>
      <a href={link(`/eras/${era.slug}`)} {...placeMarks({ row: -1, column })}>
        <span class="matrix-ordinal">{era.ordinal}</span>{" "}
        <span class="matrix-era">
          <Name of={era} />
        </span>{" "}
        <span class="matrix-period">{dateIn(useWords().dates, era.period)}</span>
      </a>
    </th>
  );
}

function PrincipleHeading({
  row,
  index,
  label,
}: {
  readonly row: Row;
  readonly index: number;
  readonly label: string;
}) {
  const link = useLinks();
  const { matrix } = useWords();
  const { slug } = row.principle;
  return (
    <th scope="row" aria-label={label}>
      <div class="matrix-principle" style={{ "--level": row.level }}>
        {row.folded !== undefined && (
          <button
            type="button"
            class="matrix-fold"
            aria-label={matrix.below(label)}
            aria-expanded={!row.folded}
            data-fold={slug}
            {...placeMarks({ row: index, column: headingColumn.fold })}
          />
        )}
        <a href={link(`/principles/${slug}`)} {...placeMarks({ row: index, column: headingColumn.name })}>
          <Name of={row.principle} />
        </a>
        <a
          class="matrix-lineage"
          href={link(`/lineage/${slug}`)}
          title={matrix.lineage}
          aria-label={matrix.lineageOf(label)}
          {...placeMarks({ row: index, column: headingColumn.lineage })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 8h12" />
            <path class="matrix-stops" d="M2.5 8h0M8 8h0M13.5 8h0" />
          </svg>
        </a>
      </div>
    </th>
  );
}
