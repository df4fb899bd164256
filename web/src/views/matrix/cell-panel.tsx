import { lastingName } from "../../../../src/edition/edition-name.js";
import type { EditionStampFragment } from "../../api/generated/graphql.js";
import { Name } from "../../parts/names.js";
import { PinButton } from "../../parts/pin-button.js";
import { silenceWords } from "../../parts/silence.js";
import { Panel, StancesFound } from "../../parts/stances-panel.js";
import type { MatrixState } from "./address.js";
import { behind, MOST_IN_A_LIST } from "./cell-filter.js";
import type { Doctrine } from "./doctrine.js";
import { leavesOut, type Row } from "./rows.js";

interface CellPanelProps {
  readonly edition: EditionStampFragment;
  readonly doctrine: Doctrine;
  readonly rows: readonly Row[];
  readonly state: MatrixState;
  onClose(): void;
}

/** The evidence behind the cell that the address names: of the stances that the matrix shows there, and no others. */
export function CellPanel({ edition, doctrine, rows, state, onClose }: CellPanelProps) {
  if (state.cell === "") return null;
  const [slug = "", eraSlug] = state.cell.split("~");
  const principle = doctrine.principle(slug);
  const era = doctrine.eras.find((one) => one.slug === eraSlug);
  if (principle === undefined || era === undefined)
    return (
      <Panel heading="There is no such cell" onClose={onClose}>
        <p>
          This edition has no principle and era named <code>{state.cell}</code>. Close this, and choose a cell of the
          matrix.
        </p>
      </Panel>
    );
  const place = { corpus: edition.corpus.slug, edition: lastingName(edition) };
  const cell = rows.find((row) => row.principle === principle)?.cells[doctrine.eras.indexOf(era)];
  const { filter, attested } = behind(cell ?? { own: [], below: [] }, slug, era.slug, state);
  return (
    <Panel
      key={state.cell}
      heading={
        <>
          <Name of={principle} /> · <Name of={era} />
        </>
      }
      onClose={onClose}
    >
      <PinButton cell={{ ...place, of: "era", subject: era.slug, principle: slug, kind: undefined }} what="this cell" />
      {attested > MOST_IN_A_LIST && (
        <p>
          Stances on the first {MOST_IN_A_LIST} of {attested} principles. Unfold the row to see those on the others.
        </p>
      )}
      <StancesFound filter={filter} silence={silenceWords(leavesOut(state))} />
    </Panel>
  );
}
