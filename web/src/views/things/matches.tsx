import { EditionHere, useLinks } from "../../address/scope.js";
import type { MatchDetailFragment } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Name } from "../../parts/names.js";

/** A principle of another corpus, led to where that corpus is published here. */
export function Match({ match }: { readonly match: MatchDetailFragment }) {
  const { pages } = useWords();
  const { corpus, slug, principle } = match;
  if (principle === null) return <>{pages.matchElsewhere(slug, corpus)}</>;
  return (
    <EditionHere.Provider value={{ corpus, edition: undefined }}>
      {pages.matchIn(
        <LinkThere slug={slug} principle={principle} />,
        <CorpusText>{principle.edition.corpus.title}</CorpusText>,
      )}
    </EditionHere.Provider>
  );
}

function LinkThere(props: {
  readonly slug: string;
  readonly principle: NonNullable<MatchDetailFragment["principle"]>;
}) {
  const link = useLinks();
  return (
    <a href={link(`/principles/${props.slug}`)}>
      <Name of={props.principle} />
    </a>
  );
}
