import { useEffect, useMemo, useState } from "preact/hooks";
import { useEditionAsked } from "../address/scope.js";
import { SuggestionsDocument } from "../api/generated/graphql.js";
import { shownOf, useAnswer } from "../api/use-answer.js";
import { type FoundThing, hasPage } from "../parts/hits.js";
import { prefixSearch } from "./prefix-search.js";

/** How long a reader stops for before they are offered something, in milliseconds. */
const PAUSE = 160;

/** A thing that matches, or, where nothing does, a word of the corpus that is near. */
export type Suggestion = FoundThing | string;

/** What is offered while somebody types, the best match first. What was asked for earlier and arrives late is dropped. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const edition = useEditionAsked();
  const text = useAfterPause(prefixSearch(typed));
  const isTyping = prefixSearch(typed) !== undefined;
  const answer = useAnswer(
    text === undefined ? undefined : { document: SuggestionsDocument, variables: { ...edition, text } },
  );
  const found = isTyping ? shownOf(answer)?.edition?.search : undefined;
  return useMemo(() => [...(found?.nodes ?? []).filter(hasPage), ...(found?.suggestions ?? [])], [found]);
}

/** A value once it has been the same for a while. */
function useAfterPause<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
