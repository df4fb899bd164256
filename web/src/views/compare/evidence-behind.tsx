import { Name } from "../../parts/names.js";
import { Panel, StancesFound } from "../../parts/stances-panel.js";
import type { Behind } from "./behind.js";
import type { Column } from "./comparison.js";
import { InEdition } from "./in-edition.js";

interface EvidenceBehindProps {
  readonly behind: Behind;
  /** Whether only some kinds of stance count. */
  readonly isOfSomeKinds: boolean;
  onClose(): void;
}

/** The evidence behind a cell or a line, each stance as its own edition has it. */
export function EvidenceBehind({ behind, isOfSomeKinds, onClose }: EvidenceBehindProps) {
  const { line, columns, silent, asked } = behind;
  return (
    <Panel heading={<Heading line={line} columns={columns} />} onClose={onClose}>
      {silent.length > 0 && (
        <p class="silence">
          <Names of={silent} />:{" "}
          {isOfSomeKinds ? "no stance of the kinds that count here" : "the source is silent here"}. Silence is no proof
          of abandonment.
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
  return (
    <>
      <Name of={line.named} />: {columns.length > 4 ? `all ${columns.length}` : <Names of={columns} />}
    </>
  );
}

function Names({ of }: { readonly of: readonly Column[] }) {
  return of.map(({ reference, named }, index) => (
    <span key={reference}>
      {index > 0 && ", "}
      <Name of={named} />
    </span>
  ));
}
