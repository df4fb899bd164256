import { usePermanentAddress } from "../../../address/scope.js";
import type { EditionStampFragment } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { useNames } from "../../../parts/names.js";
import { useAwaited, useOnPaper } from "../../../parts/paper.js";
import { Failed, Loading } from "../../../parts/states.js";
import type { Choices } from "../compare-address.js";
import type { Comparison } from "../comparison.js";
import { useWordsBehind } from "../in-words/words-behind.js";
import { permanentQuery } from "../permanent.js";
import { titleOf } from "../title.js";
import { onTheSheet } from "./on-the-sheet.js";
import { Overleaf } from "./overleaf.js";
import { passagesOf } from "./passages.js";
import { questionsOf } from "./questions.js";
import { SheetTable } from "./sheet-table.js";
import "./handout.css";

interface HandoutProps {
  readonly state: Choices;
  readonly comparison: Comparison;
  readonly edition: EditionStampFragment;
}

/** A comparison for a class: a sheet with what is compared, three questions and where it is from, and overleaf the passages. */
export function Handout({ state, comparison, edition }: HandoutProps) {
  const { subject } = state;
  const { columns } = comparison;
  const nameOf = useNames();
  const said = useWords();
  const { handout } = said.compare;
  const lines = onTheSheet(comparison);
  const words = useWordsBehind(comparison, lines, state);
  const isOnItsWay = words.answers.some((answer) => answer.state === "loading");
  const isOnPaper = useOnPaper();
  useAwaited(isOnPaper && isOnItsWay);
  const [failed] = words.answers.flatMap((answer) => (answer.state === "failed" ? [answer] : []));
  const passages = passagesOf(columns, lines, words);
  const address = usePermanentAddress()(edition.corpus.slug, edition, permanentQuery(state, comparison));
  return (
    <div class="handout" aria-busy={isOnItsWay}>
      <section aria-labelledby="handout-title">
        <h2 id="handout-title">{titleOf(said, state, comparison, nameOf)}</h2>
        <p class="hint">
          {handout.lead({
            lines: lines.length,
            principles: comparison.lines.length,
            corpus: <CorpusText>{edition.corpus.title}</CorpusText>,
            edition: edition.number,
          })}
        </p>
        <SheetTable {...{ lines, columns, passages }} />
        <h3>{handout.questionsHeading}</h3>
        <ol class="handout-questions">
          {questionsOf(said, { subject, comparison, lines, nameOf }).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p class="handout-address">{address}</p>
      </section>
      {failed && <Failed failure={failed.failure} retry={failed.retry} />}
      {isOnItsWay ? <Loading /> : <Overleaf passages={passages} />}
    </div>
  );
}
