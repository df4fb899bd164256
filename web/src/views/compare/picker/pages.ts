import { followed } from "../../../api/followed.js";
import type {
  ComparableErasQuery,
  ComparableErasQueryVariables,
  ComparableLeadersQuery,
  ComparableLeadersQueryVariables,
  ComparablePrinciplesQuery,
  ComparablePrinciplesQueryVariables,
} from "../../../api/generated/graphql.js";
import { continued, nextOf, pinnedTo } from "../../../api/pages.js";
import type { Paging } from "../../../api/use-answer.js";

/**
 * Follows the eras of the edition at hand to their end, then those of each other corpus: each list in the edition of its
 * first page.
 */
export const eraPages: Paging<ComparableErasQuery, ComparableErasQueryVariables> = {
  next: ({ edition, corpora }) => {
    if (edition === null) return undefined;
    const others = corpora.filter(({ slug }) => slug !== edition.corpus.slug);
    const lists = [edition, ...others.map(({ slug, currentEdition }) => ({ ...currentEdition, corpus: { slug } }))];
    const longer = lists.find(({ eras }) => nextOf(eras) !== undefined);
    return longer && { ...pinnedTo(longer), after: nextOf(longer.eras) };
  },
  joined: (before, { edition: page }) => {
    if (before.edition === null || page === null) return before;
    const { slug } = page.corpus;
    if (slug === before.edition.corpus.slug)
      return { ...before, edition: { ...before.edition, eras: continued(before.edition.eras, page.eras) } };
    return {
      ...before,
      corpora: before.corpora.map((corpus) => {
        if (corpus.slug !== slug) return corpus;
        const { currentEdition } = corpus;
        return { ...corpus, currentEdition: { ...currentEdition, eras: continued(currentEdition.eras, page.eras) } };
      }),
    };
  },
};

export const leaderPages: Paging<ComparableLeadersQuery, ComparableLeadersQueryVariables> = followed([
  "leaders",
  "after",
]);

export const principlePages: Paging<ComparablePrinciplesQuery, ComparablePrinciplesQueryVariables> = followed([
  "principles",
  "after",
]);
