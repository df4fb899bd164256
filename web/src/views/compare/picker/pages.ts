import { continued } from "../../../api/continued.js";
import type {
  ComparableErasQuery,
  ComparableErasQueryVariables,
  ComparableLeadersQuery,
  ComparableLeadersQueryVariables,
  ComparablePrinciplesQuery,
  ComparablePrinciplesQueryVariables,
} from "../../../api/generated/graphql.js";
import type { Paging } from "../../../api/use-answer.js";

// All pages of a list are of the edition of its first.

/** Follows the eras of the edition at hand to their end, then those of each other corpus. */
export const eraPages: Paging<ComparableErasQuery, ComparableErasQueryVariables> = {
  next: ({ edition, corpora }) => {
    if (edition === null) return undefined;
    const others = corpora.filter(({ slug }) => slug !== edition.corpus.slug);
    const lists = [edition, ...others.map(({ slug, currentEdition }) => ({ ...currentEdition, corpus: { slug } }))];
    const longer = lists.find(({ eras }) => eras.pageInfo.hasNextPage);
    return longer && following(longer, longer.eras);
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

export const leaderPages: Paging<ComparableLeadersQuery, ComparableLeadersQueryVariables> = {
  next: ({ edition }) => (edition === null ? undefined : following(edition, edition.leaders)),
  joined: (before, { edition }) =>
    before.edition === null || edition === null
      ? before
      : { edition: { ...edition, leaders: continued(before.edition.leaders, edition.leaders) } },
};

export const principlePages: Paging<ComparablePrinciplesQuery, ComparablePrinciplesQueryVariables> = {
  next: ({ edition }) => (edition === null ? undefined : following(edition, edition.principles)),
  joined: (before, { edition }) =>
    before.edition === null || edition === null
      ? before
      : { edition: { ...edition, principles: continued(before.edition.principles, edition.principles) } },
};

interface Numbered {
  readonly number: number;
  readonly corpus: { readonly slug: string };
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function following({ corpus, number }: Numbered, { pageInfo }: Page) {
  return pageInfo.hasNextPage ? { corpus: corpus.slug, edition: number, after: pageInfo.endCursor } : undefined;
}
