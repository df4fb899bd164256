import { lastingName } from "../../../../src/edition/edition-name.js";
import type { EditionStampFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { Name } from "../../parts/names.js";
import { PinButton } from "../../parts/pin-button.js";
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
  const words = useWords();
  const { matrix } = words;
  if (state.cell === "") return null;
  const [slug = "", eraSlug] = state.cell.split("~");
  const principle = doctrine.principle(slug);
  const era = doctrine.eras.find((one) => one.slug === eraSlug);
  if (principle === undefined || era === undefined)
    return (
      <Panel heading={matrix.noCell} onClose={onClose}>
        <p>{matrix.noCellAdvice(<code>{state.cell}</code>)}</p>
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
      <PinButton
        cell={{ ...place, of: "era", subject: era.slug, principle: slug, kind: undefined }}
        what={words.pins.thisCell}
      />
      {attested > MOST_IN_A_LIST && <p>{matrix.firstOf(MOST_IN_A_LIST, attested)}</p>}
      <StancesFound
        filter={filter}
        silence={leavesOut(state) ? words.evidence.noSuchStance : words.evidence.silentHere}
      />
    </Panel>
  );
}
