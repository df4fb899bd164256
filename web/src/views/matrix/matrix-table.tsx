import { dateIn } from "../../../../src/chronology/date-words.js";
import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { KindMark } from "../../parts/kinds.js";
import { Name, useNames } from "../../parts/names.js";
import { placeMarks } from "../../parts/places.js";
import { positionClass } from "../../parts/stance-kinds.js";
import { cellName } from "./address.js";
import type { Era, Stance } from "./doctrine.js";
import { headingColumn } from "./moves.js";
import type { Cell, Row } from "./rows.js";
import { cellWords, kindsOf } from "./wording.js";
import "./matrix-table.css";

interface MatrixTableProps {
  readonly eras: readonly Era[];
  readonly rows: readonly Row[];
  /** What an empty cell says. */
  readonly empty: string;
  /** Whether rows stand below their broader ones. */
  readonly isTree: boolean;
}

/** The matrix as a table, whose places the grid around it makes usable. */
export function MatrixTable({ eras, rows, empty, isTree }: MatrixTableProps) {
  const words = useWords();
  const nameOf = useNames();
  const eraNames = eras.map(nameOf);
  return (
    <table
      class="matrix-table"
      role={isTree ? "treegrid" : "grid"}
      aria-label={words.matrix.table}
      style={{ "--eras": eras.length }}
    >
      <thead>
        <tr>
          <th scope="col">{words.matrix.principle}</th>
          {eras.map((era, column) => (
            <EraHeading key={era.slug} era={era} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const name = nameOf(row.principle);
          return (
            <tr
              key={row.path}
              aria-level={isTree ? row.level + 1 : undefined}
              aria-expanded={row.folded === undefined ? undefined : !row.folded}
            >
              <PrincipleHeading row={row} index={index} label={name} />
              {eras.map((era, column) => {
                const cell = row.cells[column] ?? { own: [], below: [] };
                const label = `${name}${words.comma}${eraNames[column]}${words.colon}${cellWords(words, cell, empty)}`;
                return (
                  <td key={era.slug} class={positionClass(kindsOf(cell.own))}>
                    <button
                      type="button"
                      aria-label={label}
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
        })}
      </tbody>
    </table>
  );
}

function EraHeading({ era, column }: { readonly era: Era; readonly column: number }) {
  const link = useLinks();
  return (
    <th scope="col">
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

function Marks({ of: { own, below } }: { readonly of: Cell }) {
  return (
    <>
      <KindMarks of={own} />
      {below.length > 0 && (
        <span class="matrix-below">
          <KindMarks of={below} />
        </span>
      )}
    </>
  );
}

function KindMarks({ of: stances }: { readonly of: readonly Stance[] }) {
  return (
    <>
      {kindsOf(stances).map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}
    </>
  );
}
