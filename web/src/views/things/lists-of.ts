import {
  type EditionStampFragment,
  type EventFilter,
  type EventsPageFragment,
  MoreEventsDocument,
  MoreQuotesDocument,
  MoreStancesDocument,
  type QuoteFilter,
  type QuotesPageFragment,
  type StanceFilter,
  type StancesPageFragment,
} from "../../api/generated/graphql.js";
import { askOnce, type NextPage, type Page, pageOf } from "../../api/pages.js";

/** A list as a page begins it, and how it goes on. */
export interface Continued<Item> {
  readonly first: Page<Item>;
  readonly nextPage: NextPage<Item>;
}

/** An edition with the lists that the page of a principle, an era or a leader has. */
export interface WithLists extends EditionStampFragment {
  readonly stances: StancesPageFragment;
  readonly events: EventsPageFragment;
  readonly quotes: QuotesPageFragment;
}

/** What the lists of a page were chosen by. */
export interface ListFilters {
  readonly stances: StanceFilter;
  readonly events: EventFilter;
  readonly quotes: QuoteFilter;
}

export type Lists = ReturnType<typeof listsOf>;

/** The lists of a page. They go on in the edition that they began in, which is named by its number. */
export function listsOf(edition: WithLists, filters: ListFilters) {
  const named = { corpus: edition.corpus.slug, edition: edition.number };
  return {
    stances: {
      first: pageOf(edition.stances),
      nextPage: async (after: string) =>
        pageOf(inEdition(await askOnce(MoreStancesDocument, { ...named, filter: filters.stances, after })).stances),
    },
    events: {
      first: pageOf(edition.events),
      nextPage: async (after: string) =>
        pageOf(inEdition(await askOnce(MoreEventsDocument, { ...named, filter: filters.events, after })).events),
    },
    quotes: {
      first: pageOf(edition.quotes),
      nextPage: async (after: string) =>
        pageOf(inEdition(await askOnce(MoreQuotesDocument, { ...named, filter: filters.quotes, after })).quotes),
    },
  };
}

function inEdition<Edition>({ edition }: { readonly edition: Edition | null }): Edition {
  if (edition === null) throw new Error("The edition is no longer there.");
  return edition;
}
