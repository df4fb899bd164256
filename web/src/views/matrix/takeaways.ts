import type { Language } from "../../address/scope.js";
import type { Takeaways } from "../../frame/takeaways.js";
import type { MatrixState } from "./address.js";
import { cellsTable } from "./cells-table.js";
import type { Doctrine } from "./doctrine.js";
import type { Front } from "./front/opening.js";
import { matrixPicture } from "./matrix-picture.js";
import type { Row } from "./rows.js";
import { choiceWords, findingWords } from "./wording.js";

/** The matrix as the reader has it, to be taken along; nothing where it has no rows. */
export function takeaways(
  { doctrine, rows }: { readonly doctrine: Doctrine; readonly rows: readonly Row[] },
  findings: Front["findings"] | undefined,
  state: MatrixState,
  language: Language,
): Omit<Takeaways, "edition"> | undefined {
  if (rows.length === 0) return undefined;
  const finding = findings?.find(({ kind }) => kind === state.finding);
  const words = [finding && findingWords(finding), choiceWords(doctrine, state, language)].filter(Boolean).join("; ");
  return {
    title: words === "" ? "Principles through the eras" : `Principles through the eras: ${words}`,
    hasFigure: true,
    picture: () => matrixPicture(doctrine.eras, rows, language),
    table: () => cellsTable(doctrine, state, language),
  };
}
