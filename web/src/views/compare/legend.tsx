import { KindLegend } from "../../parts/kinds.js";
import type { Subject } from "./comparison.js";
import { type Change, changes, uptakes } from "./comparison.js";
import { changeWords } from "./words.js";

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
export function Legend({ subject }: { readonly subject: Subject }) {
  return (
    <section class="compare-legend" aria-labelledby="legend">
      <h2 id="legend">What the words mean</h2>
      {subject === "eras" && (
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
            The words compare what the source attests in one era with what it attests in the next one chosen. Between
            eras of two corpora a line holds principles that a corpus declares to match; it does not say that one took
            them from the other.
          </p>
        </>
      )}
      <h3>Kinds of stance</h3>
      <KindLegend />
    </section>
  );
}
