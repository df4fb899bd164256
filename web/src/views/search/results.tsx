import type { ComponentChildren } from "preact";
import { useAddress } from "../../address/use-address.js";
import type { LongList } from "../../api/pages.js";
import { useWords } from "../../messages/worded.js";
import { More } from "../../parts/more.js";
import { useShownList } from "../../parts/use-shown-list.js";
import { STEP, searchForm } from "./address.js";
import { Advice } from "./advice.js";
import type { Hit } from "./hits-of.js";
import { LeftOut, Meant } from "./meant.js";
import { ResultList } from "./result.js";

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
  const { search } = useWords();
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
        {search.nothingAdvice(state.types.length > 0)}
      </Advice>
    );
  return (
    <>
      <p role="status">
        {search.bestFirst(search.found(list.total, isExhaustive))} {!isExhaustive && search.notExhaustive}
      </p>
      <LeftOut words={leftOut} />
      <Meant words={suggestions} />
      <ResultList hits={list.items} heading="h2" onOpen={(open) => change({ open })} />
      <More list={list} isCounted={isExhaustive} step={STEP} onMore={(shown) => change({ shown })} />
      {elsewhere}
    </>
  );
}
