import type { Address } from "../../../address/use-address.js";
import type { ShownList } from "../../../api/use-long-list.js";
import { useWords } from "../../../messages/worded.js";
import { More } from "../../../parts/more.js";
import { useNames } from "../../../parts/names.js";
import { useAwaited, useOnPaper } from "../../../parts/paper.js";
import { Failed } from "../../../parts/states.js";
import { type Choices, LINES_AT_FIRST } from "../compare-address.js";
import { type Comparison, isInOrder, type Line } from "../comparison.js";
import type { Group } from "../groups.js";
import { headingOf } from "../words.js";
import { LineInWords } from "./line-in-words.js";
import { useWordsBehind } from "./words-behind.js";
import "./in-words.css";

interface InWordsProps {
  readonly address: Address<Choices>;
  readonly comparison: Comparison;
  readonly groups: readonly Group[];
}

/** A comparison in words: principle by principle, what the sources say side by side. */
export function InWords({ address: { state, change }, comparison, groups }: InWordsProps) {
  const { subject, kinds, show, shown } = state;
  const nameOf = useNames();
  const said = useWords();
  const { inWords } = said.compare;
  const all = groups.flatMap(({ lines }) => lines);
  const isOnPaper = useOnPaper();
  const words = useWordsBehind(comparison, isOnPaper ? all : all.slice(0, shown), state);
  const isBusy = words.answers.some(({ state: of }) => of === "loading");
  useAwaited(isOnPaper && isBusy);
  const lines = isOnPaper && !isBusy ? all : all.slice(0, shown);
  const list: ShownList<Line> = { items: lines, total: all.length, state: "there", retry: () => undefined };
  const [failed] = words.answers.flatMap((answer) => (answer.state === "failed" ? [answer] : []));
  return (
    <>
      <p class="compare-note">
        {show === "passages" ? inWords.passages : inWords.glosses}{" "}
        {isInOrder(subject, comparison.columns) ? inWords.differsInOrder : inWords.differs}
      </p>
      {failed && <Failed failure={failed.failure} retry={failed.retry} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="in-words" aria-label={inWords.label} tabIndex={0}>
        {groups.map((group) => {
          const some = group.lines.filter((line) => lines.includes(line));
          const heading = group.reason && headingOf(said, group.reason, nameOf);
          if (some.length === 0) return null;
          return (
            <section
              key={heading?.word ?? ""}
              class="words-group"
              style={{ "--columns": comparison.columns.length }}
              aria-busy={isBusy}
            >
              {heading && (
                <h2>
                  {heading.word} <small>{heading.meaning}</small>
                </h2>
              )}
              {some.map((line) => (
                <LineInWords
                  key={line.reference}
                  subject={subject}
                  show={show}
                  isOfSomeKinds={kinds.length > 0}
                  comparison={comparison}
                  line={line}
                  words={words}
                />
              ))}
            </section>
          );
        })}
      </section>
      <More list={list} step={LINES_AT_FIRST} onMore={(count) => change({ shown: count })} />
    </>
  );
}
