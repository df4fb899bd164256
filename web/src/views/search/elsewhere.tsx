import { EditionHere, useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import type { SearchResultsQuery } from "../../api/generated/graphql.js";
import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { fromTheTop, searchForm } from "./address.js";
import { LeftOut, Meant } from "./meant.js";
import { ResultList } from "./result.js";

type OtherCorpus = NonNullable<SearchResultsQuery["corpora"]>[number];

interface ElsewhereProps {
  readonly corpora: readonly OtherCorpus[];
  /** The slug of the one whose results stand above. */
  readonly here: string;
}

/** What the other corpora hold for the same words, corpus by corpus; those that hold nothing are named. */
export function Elsewhere({ corpora, here }: ElsewhereProps) {
  const { search, semicolon } = useWords();
  const others = corpora.filter(({ slug }) => slug !== here);
  if (others.length === 0) return null;
  const telling = others.filter(
    ({ currentEdition: { search } }) => search.totalCount > 0 || search.suggestions.length > 0,
  );
  const silent = others.filter((corpus) => !telling.includes(corpus));
  return (
    <section class="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{search.elsewhere}</h2>
      {telling.map((corpus) => (
        <EditionHere.Provider key={corpus.slug} value={{ corpus: corpus.slug, edition: undefined }}>
          <InCorpus of={corpus} />
        </EditionHere.Provider>
      ))}
      {silent.length > 0 && (
        <p class="silent-corpora">
          {search.nothingIn(
            between(
              semicolon,
              silent.map(({ slug, title }) => <CorpusText key={slug}>{title}</CorpusText>),
            ),
          )}
        </p>
      )}
    </section>
  );
}

function InCorpus({ of: { title, currentEdition } }: { readonly of: OtherCorpus }) {
  const link = useLinks();
  const { state } = useAddress(searchForm);
  const { search, sentence } = useWords();
  const { totalCount, exhaustive, edges, leftOut, suggestions } = currentEdition.search;
  const there = link("/search", searchForm.write({ ...state, ...fromTheTop }));
  return (
    <section>
      <h3>
        <a href={there}>
          <CorpusText>{title}</CorpusText>
        </a>
      </h3>
      <p>{totalCount === 0 ? search.nothing : sentence(search.found(totalCount, exhaustive))}</p>
      <LeftOut words={leftOut} />
      <Meant words={suggestions} />
      <ResultList hits={edges} heading="h4" />
      {totalCount > edges.length && (
        <p>
          <a href={there}>{search.allThere(totalCount, exhaustive)}</a>
        </p>
      )}
    </section>
  );
}
