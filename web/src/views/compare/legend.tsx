import { KindLegend } from "../../parts/kinds.js";
import { type Change, type Column, changes, hasThreads, isInOrder, type Subject, uptakes } from "./comparison.js";
import { changeWords, matchWords } from "./words.js";

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
      <span class={`thread-sample into-${change}`} /> {changeWords[change].word}
    </span>
  );
}

/** What the words and the marks mean. */
export function Legend({ subject, columns }: { readonly subject: Subject; readonly columns: readonly Column[] }) {
  return (
    <section class="compare-legend" aria-labelledby="legend">
      <h2 id="legend">What the words mean</h2>
      {hasThreads(subject, columns) && (
        <>
          <dl class="change-legend">
            {changes.map((change) => (
              <div key={change}>
                <dt>
                  <ThreadWord change={change} />
                </dt>
                <dd>{changeWords[change].meaning}</dd>
              </div>
            ))}
            <div>
              <dt>{uptakes.join(", ")}</dt>
              <dd>how the later era takes up what it attests; a principle may be counted under several</dd>
            </div>
          </dl>
          <p class="compare-note">
            The words compare what the source attests in one era with what it attests in the next one chosen.
          </p>
        </>
      )}
      {subject === "eras" && !isInOrder(subject, columns) && (
        <>
          <dl class="change-legend">
            {(["exact", "close"] as const).map((sort) => (
              <div key={sort}>
                <dt>{matchWords[sort].word}</dt>
                <dd>{matchWords[sort].meaning}</dd>
              </div>
            ))}
          </dl>
          <p class="compare-note">
            Eras of two corpora stand side by side, each by its own sources. A line holds principles that a corpus
            declares to match; nothing is said of which came from which, or whether any did.
          </p>
        </>
      )}
      <h3>Kinds of stance</h3>
      <KindLegend />
    </section>
  );
}
