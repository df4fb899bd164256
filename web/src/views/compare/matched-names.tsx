import { useWords } from "../../messages/worded.js";
import { EntityLink } from "../../parts/links.js";
import type { Line } from "./comparison.js";
import { InEdition } from "./in-edition.js";

/** The principles of other corpora that count in a line, each in the sense in which it is declared to match. */
export function MatchedNames({ line: { matched } }: { readonly line: Line }) {
  const { compare, colon } = useWords();
  return matched.map(({ reference, named, slug, edition, sort }) => (
    <small key={reference} title={compare.matches[sort].meaning}>
      {compare.matches[sort].word}
      {colon}
      <InEdition of={edition}>
        <EntityLink to="principles" of={{ ...named, slug }} />
      </InEdition>
    </small>
  ));
}
