import { useEditionAsked } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { SearchResultsDocument, type SearchResultsQueryVariables } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { useNames } from "../../parts/names.js";
import { StanceEvidence } from "../../parts/stance-evidence.js";
import { clip, inCharacters } from "../../parts/text-fitting.js";
import { STEP, searchForm } from "./address.js";
import { Advice } from "./advice.js";
import { Elsewhere } from "./elsewhere.js";
import { hitsOf } from "./hits-of.js";
import { resultTable } from "./result-table.js";
import { Results } from "./results.js";
import { SearchControls } from "./search-controls.js";
import "./search.css";

/** Full-text search over an edition. */
export default function SearchView() {
  const { state, change } = useAddress(searchForm);
  const asksOf = useEditionAsked();
  const nameOf = useNames();
  const words = useWords();
  const { search } = words;
  const { q, types } = state;
  const variables: SearchResultsQueryVariables = {
    ...asksOf,
    text: q,
    types: types.length === 0 ? null : [...types],
    first: STEP,
    elsewhere: true,
  };
  const asked = q.trim() === "" ? undefined : { document: SearchResultsDocument, variables };
  const answer = useAnswer(asked);
  const title = asked ? search.titleOf(clip(q, 80, inCharacters)) : search.title;
  return (
    <View
      title={title}
      controls={
        <>
          <SearchControls />
          {!asked && <Advice />}
        </>
      }
      asked={asked}
      answer={answer}
      refused={<Advice>{search.refused}</Advice>}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: () => resultTable(words, hitsOf(edition, variables), nameOf),
      })}
    >
      {({ edition, corpora }) => (
        <>
          <Results
            key={JSON.stringify([q, types])}
            hits={hitsOf(edition, variables)}
            isExhaustive={edition.search.exhaustive}
            leftOut={edition.search.leftOut}
            suggestions={edition.search.suggestions}
            elsewhere={corpora && <Elsewhere corpora={corpora} here={edition.corpus.slug} />}
          />
          <StanceEvidence of={state.open} onClose={() => change({ open: "" })} />
        </>
      )}
    </View>
  );
}
