import { useWords } from "../../messages/worded.js";
import { KindLegend } from "../../parts/kinds.js";
import { type Change, type Column, changes, hasThreads, isInOrder, type Subject, uptakes } from "./comparison.js";
import { sortWord } from "./words.js";

/** The threads with their words, for where there is room for none in the cells. */
export function ThreadKey() {
  return (
    <p class="thread-key">
      {changes.map((change) => (
        <ThreadWord key={change} change={change} />
      ))}
    </p>
  );
}

function ThreadWord({ change }: { readonly change: Change }) {
  return (
    <span>
      <span class={`thread-sample into-${change}`} /> {useWords().compare.changes[change].word}
    </span>
  );
}

/** What the words and the marks mean. */
export function Legend({ subject, columns }: { readonly subject: Subject; readonly columns: readonly Column[] }) {
  const words = useWords();
  const { legend, changes: meanings, matches } = words.compare;
  return (
    <section class="compare-legend" aria-labelledby="legend">
      <h2 id="legend">{legend.heading}</h2>
      {hasThreads(subject, columns) && (
        <>
          <dl class="change-legend">
            {changes.map((change) => (
              <div key={change}>
                <dt>
                  <ThreadWord change={change} />
                </dt>
                <dd>{meanings[change].meaning}</dd>
              </div>
            ))}
            <div>
              <dt>{uptakes.map((uptake) => sortWord(words, uptake)).join(words.comma)}</dt>
              <dd>{legend.uptakes}</dd>
            </div>
          </dl>
          <p class="compare-note">{legend.changes}</p>
        </>
      )}
      {subject === "eras" && !isInOrder(subject, columns) && (
        <>
          <dl class="change-legend">
            {(["exact", "close"] as const).map((sort) => (
              <div key={sort}>
                <dt>{matches[sort].word}</dt>
                <dd>{matches[sort].meaning}</dd>
              </div>
            ))}
          </dl>
          <p class="compare-note">{legend.acrossCorpora}</p>
        </>
      )}
      <h3>{legend.kinds}</h3>
      <KindLegend />
    </section>
  );
}
