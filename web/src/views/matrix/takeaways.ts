import type { Language } from "../../address/scope.js";
import type { MatrixQuery } from "../../api/generated/graphql.js";
import type { Takeaways } from "../../frame/takeaways.js";
import type { MatrixState } from "./address.js";
import { cellsTable } from "./cells-table.js";
import { doctrineOf } from "./doctrine.js";
import type { Front } from "./front/opening.js";
import { matrixPicture } from "./matrix-picture.js";
import { rowsOf } from "./rows.js";
import { choiceWords, findingWords } from "./wording.js";

/**
 * The matrix as the reader has it, to be taken along; nothing where it has no rows.
 *
 * @param edition with the principles of the chosen finding alone, where it is among the findings
 */
export function takeaways(
  edition: NonNullable<MatrixQuery["edition"]>,
  findings: Front["findings"] | undefined,
  state: MatrixState,
  language: Language,
): Omit<Takeaways, "edition"> | undefined {
  const doctrine = doctrineOf(edition);
  const rows = rowsOf(doctrine, state);
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
