import { dateIn } from "../../../../../src/chronology/date-words.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { EntityLink } from "../../../parts/links.js";
import { Name, useNames } from "../../../parts/names.js";
import type { Place } from "../behind.js";
import {
  type Comparison,
  changes,
  hasThreads,
  isNext,
  type Line,
  type Subject,
  type Totals,
  uptakes,
} from "../comparison.js";
import { densityOf } from "../density.js";
import type { Group } from "../groups.js";
import { InEdition } from "../in-edition.js";
import { MatchedNames } from "../matched-names.js";
import { spansOf } from "../spans.js";
import { headingOf, sortWord } from "../words.js";
import { ComparisonCell } from "./comparison-cell.js";
import { useRovingFocus } from "./roving-focus.js";
import "./columns.css";
import "./cells.css";

interface TableProps {
  readonly subject: Subject;
  readonly comparison: Comparison;
  readonly groups: readonly Group[];
  readonly open: Place | undefined;
  onOpen(place: Place): void;
}

/** Principles by eras, leaders or sources: a principle stands on one line through all columns. */
export function ComparisonTable(props: TableProps) {
  const { subject, comparison, groups } = props;
  const focus = useRovingFocus();
  const label = useWords().compare.table[subject];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section class="comparison-scroll" aria-label={label} tabIndex={0}>
      <table
        class={`comparison ${densityOf(comparison.columns.length)} ${hasThreads(subject, comparison.columns) ? "threaded" : ""}`}
        style={{ "--columns": comparison.columns.length }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys lead through it, as through a grid
        role="grid"
        aria-label={label}
        {...focus}
      >
        <colgroup>
          <col class="name-column" />
          <col span={comparison.columns.length} />
        </colgroup>
        <Head subject={subject} comparison={comparison} />
        {groups.map((group, index) => (
          <GroupOfLines key={group.lines[0]?.reference ?? index} {...props} group={group} />
        ))}
        <Foot comparison={comparison} />
      </table>
    </section>
  );
}

function Head({ subject, comparison }: Pick<TableProps, "subject" | "comparison">) {
  const { columns } = comparison;
  const words = useWords();
  const spans = spansOf(words, comparison);
  return (
    <thead>
      {spans.length > 0 && (
        <tr>
          <td class="no-corpus" />
          {spans.map(({ title, first, count }) => (
            <th key={first} scope="colgroup" colSpan={count} class="corpus-head">
              <CorpusText>{title}</CorpusText>
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col">{words.compare.principle}</th>
        {columns.map((column, index) => (
          <th key={column.reference} scope="col" class="column-head">
            <div>
              {isNext(subject, columns, index) && <span class="head-arrow">→ </span>}
              <InEdition of={column.edition}>
                {subject === "sources" ? (
                  <Name of={column.named} />
                ) : (
                  <EntityLink to={subject} of={{ ...column.named, slug: column.slug }} />
                )}
              </InEdition>
              {column.period !== undefined && <small class="head-period">{dateIn(words.dates, column.period)}</small>}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GroupOfLines({ group, ...props }: TableProps & { readonly group: Group }) {
  const nameOf = useNames();
  const said = useWords();
  const words = group.reason && headingOf(said, group.reason, nameOf);
  return (
    <tbody>
      {words && (
        <tr class="group-head">
          <th scope="rowgroup" colSpan={props.comparison.columns.length + 1}>
            <div>
              <strong>{words.word}</strong>{" "}
              <span class="group-count">{said.number(group.total ?? group.lines.length)}</span>{" "}
              <small>{words.meaning}</small>
            </div>
          </th>
        </tr>
      )}
      {group.lines.map((line) => (
        <LineOfCells key={line.reference} {...props} line={line} />
      ))}
    </tbody>
  );
}

function LineOfCells({ line, subject, comparison, open, onOpen }: TableProps & { readonly line: Line }) {
  const { columns } = comparison;
  return (
    <tr>
      <th scope="row">
        <InEdition of={line.edition}>
          <EntityLink to="principles" of={{ ...line.named, slug: line.slug }} />
        </InEdition>
        <MatchedNames line={line} />
      </th>
      {columns.map((column, index) => (
        <ComparisonCell
          key={column.reference}
          line={line}
          column={column}
          at={index}
          isThread={hasThreads(subject, columns)}
          density={densityOf(columns.length)}
          isOpen={open?.principle === line.reference && open.subject === column.reference}
          onOpen={() => onOpen({ principle: line.reference, subject: column.reference })}
        />
      ))}
    </tr>
  );
}

/** How many of each, below the columns that they are of. */
function Foot({ comparison: { columns, lines, totals } }: Pick<TableProps, "comparison">) {
  const { compare } = useWords();
  const attested = columns.map((_, at) => lines.filter(({ cells }) => (cells[at]?.kinds.length ?? 0) > 0).length);
  return (
    <tfoot>
      <tr>
        <th scope="row">{compare.attested}</th>
        {columns.map(({ reference }, at) => (
          <td key={reference}>{attested[at]}</td>
        ))}
      </tr>
      {totals.some((counts) => counts !== undefined) &&
        [...changes, ...uptakes].map((sort) => <TotalsRow key={sort} of={sort} totals={totals} />)}
    </tfoot>
  );
}

function TotalsRow(props: { readonly of: keyof Totals; readonly totals: Comparison["totals"] }) {
  return (
    <tr>
      <th scope="row">{sortWord(useWords(), props.of)}</th>
      <td />
      {props.totals.map((counts, index) => (
        <td key={index}>{counts?.[props.of]}</td>
      ))}
    </tr>
  );
}
