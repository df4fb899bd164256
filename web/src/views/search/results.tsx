import type { ComponentChildren } from "preact";
import { useAddress } from "../../address/use-address.js";
import type { LongList } from "../../api/pages.js";
import { More } from "../../parts/more.js";
import { useShownList } from "../../parts/use-shown-list.js";
import { STEP, searchForm } from "./address.js";
import { Advice } from "./advice.js";
import type { Hit } from "./hits-of.js";
import { LeftOut, Meant } from "./meant.js";
import { ResultList } from "./result.js";
import { resultsFound } from "./results-found.js";

interface ResultsProps {
  readonly hits: LongList<Hit>;
  /** Whether all that matches was ranked. */
  readonly isExhaustive: boolean;
  /** What of the words was not looked for. */
  readonly leftOut: readonly string[];
  /** Words of the corpus that may have been meant. */
  readonly suggestions: readonly string[];
  /** What other corpora hold. */
  readonly elsewhere: ComponentChildren;
}

/** What was found, the best match first. */
export function Results({ hits, isExhaustive, leftOut, suggestions, elsewhere }: ResultsProps) {
  const { state, change } = useAddress(searchForm);
  const list = useShownList(hits, state.shown);
  if (list.total === 0)
    return (
      <Advice
        meant={
          <>
            <Meant words={suggestions} />
            {elsewhere}
          </>
        }
      >
        Nothing matches. All words must be there: leave one out, write only the beginning of it (hegemon*)
        {state.types.length > 0 && ", look in everything"}, or try other words.
      </Advice>
    );
  return (
    <>
      <p role="status">
        {resultsFound(list.total, isExhaustive)}, the best match first.{" "}
        {!isExhaustive &&
          "So much matches that only the first texts of the corpus were ranked and counted: more words, or fewer places to look in, find the others."}
      </p>
      <LeftOut words={leftOut} />
      <Meant words={suggestions} />
      <ResultList hits={list.items} heading="h2" onOpen={(open) => change({ open })} />
      <More list={list} isCounted={isExhaustive} step={STEP} onMore={(shown) => change({ shown })} />
      {elsewhere}
    </>
  );
}
