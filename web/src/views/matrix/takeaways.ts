import type { Takeaways } from "../../frame/takeaways.js";
import type { Words } from "../../messages/words.js";
import { handoutOf } from "../../parts/handout.js";
import type { Named } from "../../parts/naming.js";
import type { MatrixState } from "./address.js";
import { cellsTable } from "./cells-table.js";
import type { Doctrine } from "./doctrine.js";
import type { Front } from "./front/opening.js";
import { matrixPicture } from "./matrix-picture.js";
import type { Row } from "./rows.js";
import { choiceWords } from "./wording.js";

/**
 * The matrix as the reader has it, to be taken along; nothing where it has no rows.
 *
 * @param words in which it is captioned
 * @param nameOf as the reader has chosen to read names
 */
export function takeaways(
  words: Words,
  nameOf: (named: Named) => string,
  { doctrine, rows }: { readonly doctrine: Doctrine; readonly rows: readonly Row[] },
  findings: Front["findings"] | undefined,
  state: MatrixState,
): Omit<Takeaways, "edition"> | undefined {
  if (rows.length === 0) return undefined;
  const finding = findings?.find(({ kind }) => kind === state.finding);
  const { matrix } = words;
  const limits = [
    finding && matrix.onlyFinding(matrix.finding(finding)),
    choiceWords(words, doctrine, state, nameOf),
  ].filter(Boolean);
  return {
    title: [matrix.taken, ...(limits.length > 0 ? [limits.join(words.semicolon)] : [])].join(words.colon),
    handout: handoutOf({
      eras: doctrine.eras,
      principles: finding || state.leader || state.branch ? speaking(rows) : [],
      kinds: state.kinds,
    }),
    hasFigure: true,
    picture: () => matrixPicture(words, doctrine.eras, rows, nameOf),
    table: () => cellsTable(words, doctrine, state, nameOf),
  };
}

/** The principles of rows that show a stance. */
function speaking(rows: readonly Row[]) {
  return rows
    .filter(({ cells }) => cells.some(({ own, below }) => own.length + below.length > 0))
    .map(({ principle }) => principle);
}
