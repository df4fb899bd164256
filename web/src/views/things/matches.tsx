import { useScope } from "../../address/scope.js";
import { ofExplorer } from "../../address/service.js";
import { written } from "../../address/use-address.js";
import type { MatchDetailFragment } from "../../api/generated/graphql.js";
import { Name } from "../../parts/names.js";

/** A principle of another corpus, led to where that corpus is published here. */
export function Match({ match }: { readonly match: MatchDetailFragment }) {
  const { language } = useScope().state;
  const { corpus, slug, principle } = match;
  if (principle === null) return <>{`${slug}, in the corpus ${corpus}, which is not published here`}</>;
  const lang = language === "en" ? undefined : language;
  return (
    <>
      <a href={ofExplorer(`/principles/${slug}${written({ corpus, lang })}`)}>
        <Name of={principle} />
      </a>
      , in {principle.edition.corpus.title}
    </>
  );
}
