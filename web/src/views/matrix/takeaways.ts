import type { Language } from "../../address/scope.js";
import type { MatrixQuery } from "../../api/generated/graphql.js";
import type { Takeaways } from "../../frame/toolbar.js";
import { cellsTable } from "./cells-table.js";
import { doctrineOf } from "./doctrine.js";
import { matrixPicture } from "./matrix-picture.js";
import { type Choice, rowsOf } from "./rows.js";
import { choiceWords } from "./wording.js";

/** The matrix as the reader has it, to be taken along; nothing where it has no rows. */
export function takeaways(
  edition: NonNullable<MatrixQuery["edition"]>,
  choice: Choice,
  language: Language,
): Omit<Takeaways, "edition"> | undefined {
  const doctrine = doctrineOf(edition);
  const rows = rowsOf(doctrine, choice);
  if (rows.length === 0) return undefined;
  const words = choiceWords(doctrine, choice, language);
  return {
    title: words === "" ? "Principles through the eras" : `Principles through the eras: ${words}`,
    picture: () => matrixPicture(doctrine.eras, rows, language),
    table: () => cellsTable(doctrine, choice, language),
  };
}
