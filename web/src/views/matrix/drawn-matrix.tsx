import { useCallback, useMemo } from "preact/hooks";
import type { Address } from "../../address/use-address.js";
import type { MatrixQuery } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { useNames } from "../../parts/names.js";
import { useOnPaper } from "../../parts/paper.js";
import { usePresentNames } from "../../parts/present-names.js";
import { type MatrixState, presentState } from "./address.js";
import { CellPanel } from "./cell-panel.js";
import { Controls } from "./controls.js";
import type { Doctrine } from "./doctrine.js";
import { ChosenFinding } from "./front/chosen-finding.js";
import { EraBars } from "./front/era-bars.js";
import type { Front } from "./front/opening.js";
import { Grid } from "./grid.js";
import { Legend } from "./legend.js";
import { MatrixTable } from "./matrix-table.js";
import { PaperMatrix } from "./paper-matrix.js";
import { hasOpposed, type Row, shownStances, turned } from "./rows.js";
import type { ShownPart } from "./use-shown-part.js";
import { choiceWords, emptyWords, nothingWords, shownWords } from "./wording.js";

interface DrawnMatrixProps {
  /** With the principles of a finding alone, where the reader has chosen one. */
  readonly edition: NonNullable<MatrixQuery["edition"]>;
  readonly doctrine: Doctrine;
  readonly rows: readonly Row[];
  /** What is counted and found in the edition; undefined: it could not be loaded. */
  readonly front: Front | undefined;
  readonly state: MatrixState;
  readonly change: Address<MatrixState>["change"];
}

/** The matrix of an edition, with what it is read and chosen by. */
export function DrawnMatrix({ edition, doctrine, rows, front, state, change }: DrawnMatrixProps) {
  const words = useWords();
  const nameOf = useNames();
  usePresentNames({ state, change }, presentState(edition, state));
  const isOnPaper = useOnPaper();
  const empty = emptyWords(words, state);
  const told = useMemo(
    () => ({
      hasFolded: rows.some(({ folded }) => folded),
      hasOpposed: hasOpposed(rows),
      stances: shownStances(rows),
    }),
    [rows],
  );
  const table = useCallback(
    (shown: ShownPart) => (
      <>
        {front && <EraBars eras={doctrine.eras} counts={front.stanceCounts} shown={shown.columns} />}
        <MatrixTable eras={doctrine.eras} rows={rows} empty={empty} isTree={state.sort === "hierarchy"} shown={shown} />
      </>
    ),
    [doctrine, rows, words, nameOf, empty, front],
  );
  const limits = choiceWords(words, doctrine, state, nameOf);
  return (
    <div class="matrix">
      {state.finding !== "" && (
        <ChosenFinding
          key={state.finding}
          kind={state.finding}
          findings={front?.findings}
          onLeave={() => change({ finding: "" })}
        />
      )}
      <Controls doctrine={doctrine} state={state} change={change} />
      <Legend
        chosen={state.kinds}
        hasFolded={told.hasFolded}
        hasOpposed={told.hasOpposed}
        onChoose={(kinds) => change({ kinds })}
      />
      <p class="matrix-shown" role="status">
        {rows.length === 0 ? nothingWords(words, doctrine, state) : shownWords(words, doctrine, state, told.stances)}{" "}
        {limits && words.sentence(limits)}
      </p>
      {rows.length > 0 && (
        <Grid
          doctrine={doctrine}
          rows={rows}
          empty={empty}
          open={state.cell}
          onOpen={(cell) => change({ cell })}
          onFold={(slug) => change({ except: turned(state.except, slug) }, { replaces: true })}
        >
          {table}
        </Grid>
      )}
      {isOnPaper && rows.length > 0 && <PaperMatrix eras={doctrine.eras} rows={rows} />}
      <CellPanel edition={edition} doctrine={doctrine} rows={rows} state={state} onClose={() => change({ cell: "" })} />
    </div>
  );
}
