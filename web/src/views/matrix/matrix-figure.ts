import { askWhole } from "../../api/ask-whole.js";
import { FrontDocument, MatrixDocument } from "../../api/generated/graphql.js";
import type { DrawFigure } from "../../frame/figure.js";
import { doctrinePaging } from "../../parts/doctrine-paging.js";
import { matrixInAddress, presentState } from "./address.js";
import { doctrineOf, ofFinding } from "./doctrine.js";
import { rowsOf } from "./rows.js";
import { takeaways } from "./takeaways.js";
import { nothingWords } from "./wording.js";

/** The matrix, as an address has it. */
export const matrixFigure: DrawFigure = async ({ query, edition: variables, words, namesOf }, ask) => {
  const written = matrixInAddress.read(query);
  const [{ edition }, front] = await Promise.all([
    askWhole(ask, { document: MatrixDocument, variables }, doctrinePaging),
    written.finding === "" ? undefined : ask(FrontDocument, variables),
  ]);
  if (edition === null) return { absent: words.frame.noSuchEdition };
  const state = { ...written, ...presentState(edition, written) };
  const findings = front?.edition?.findings;
  const doctrine = doctrineOf(ofFinding(edition, findings, state.finding));
  const taken = takeaways(words, namesOf(edition), { doctrine, rows: rowsOf(doctrine, state) }, findings, state);
  return taken ? { ...taken, edition } : { absent: nothingWords(words, doctrine, state) };
};
