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
import { longList } from "../../api/pages.js";

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

/** The lists of a page, and how they go on. */
export function listsOf(edition: WithLists, filters: ListFilters) {
  return {
    stances: longList(edition.stances, edition, more(MoreStancesDocument, filters.stances), ({ stances }) => stances),
    events: longList(edition.events, edition, more(MoreEventsDocument, filters.events), ({ events }) => events),
    quotes: longList(edition.quotes, edition, more(MoreQuotesDocument, filters.quotes), ({ quotes }) => quotes),
  };
}

function more<Document, Filter>(document: Document, filter: Filter) {
  return { document, variables: { filter } };
}
