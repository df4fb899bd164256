import type { StanceFilter } from "../../api/generated/graphql.js";
import { Name } from "../../parts/names.js";
import { Panel, StancesPanel } from "../../parts/stances-panel.js";
import type { MatrixState } from "./address.js";
import type { Doctrine } from "./doctrine.js";
import { leavesOut, type Row } from "./rows.js";

/** A list in an argument has at most so many entries (docs/limits.md); the panel shows fewer stances than that. */
const MOST_IN_A_LIST = 100;

interface CellPanelProps {
  readonly doctrine: Doctrine;
  readonly rows: readonly Row[];
  readonly state: MatrixState;
  onClose(): void;
}

/** The evidence behind the cell that the address names: of the stances that the matrix shows there, and no others. */
export function CellPanel({ doctrine, rows, state, onClose }: CellPanelProps) {
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
  const below = rows
    .find((row) => row.principle === principle)
    ?.cells[doctrine.eras.indexOf(era)]?.below.map((stance) => stance.principle.slug);
  const principles = [...new Set([slug, ...(below ?? [])])].slice(0, MOST_IN_A_LIST);
  const filter: StanceFilter = { eras: [era.slug], principles };
  if (state.kinds.length > 0) filter.kinds = [...state.kinds];
  if (state.leader !== "") filter.leaders = [state.leader];
  return (
    <StancesPanel
      key={state.cell}
      heading={
        <>
          <Name of={principle} /> · <Name of={era} />
        </>
      }
      filter={filter}
      silence={leavesOut(state) ? "The source takes no such stance here." : "The source is silent here."}
      onClose={onClose}
    />
  );
}
