import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import { Name, useNames } from "../../parts/names.js";
import { PinButton } from "../../parts/pin-button.js";
import { Panel, StancesFound } from "../../parts/stances-panel.js";
import type { Behind } from "./behind.js";
import type { Column, Comparison, Subject } from "./comparison.js";
import { InEdition } from "./in-edition.js";
import { pinnableOf } from "./pinnable.js";

interface EvidenceBehindProps {
  readonly subject: Subject;
  readonly comparison: Comparison;
  readonly behind: Behind;
  /** Whether only some kinds of stance count. */
  readonly isOfSomeKinds: boolean;
  onClose(): void;
}

/** The evidence behind a cell or a line, each stance as its own edition has it. */
export function EvidenceBehind({ subject, comparison, behind, isOfSomeKinds, onClose }: EvidenceBehindProps) {
  const { line, columns, silent, asked } = behind;
  const nameOf = useNames();
  const words = useWords();
  const { silentHere, noSuchStance } = words.evidence;
  return (
    <Panel heading={<Heading line={line} columns={columns} />} onClose={onClose}>
      <p class="pin-choices">
        {columns.map((column) => {
          const cell = pinnableOf(subject, comparison, line, column);
          const what = columns.length === 1 ? words.pins.thisCell : nameOf(column.named);
          return cell && <PinButton key={column.reference} cell={cell} what={what} />;
        })}
      </p>
      {silent.length > 0 && (
        <p class="silence">
          <Names of={silent} />
          {words.colon}
          {words.together(isOfSomeKinds ? noSuchStance : silentHere, words.silence)}
        </p>
      )}
      {asked.map(({ edition, filter }) => (
        <InEdition key={`${edition.corpus}@${edition.name}`} of={edition}>
          <StancesFound filter={filter} />
        </InEdition>
      ))}
    </Panel>
  );
}

function Heading({ line, columns }: Pick<Behind, "line" | "columns">) {
  const { compare, colon } = useWords();
  return (
    <>
      <Name of={line.named} />
      {colon}
      {columns.length > 4 ? compare.evidenceOfAll(columns.length) : <Names of={columns} />}
    </>
  );
}

function Names({ of }: { readonly of: readonly Column[] }) {
  const { comma } = useWords();
  return (
    <>
      {between(
        comma,
        of.map(({ reference, named }) => <Name key={reference} of={named} />),
      )}
    </>
  );
}
