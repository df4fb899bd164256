import { useAddress } from "../../address/use-address.js";
import type { EventNameFragment, QuoteDetailFragment } from "../../api/generated/graphql.js";
import type { LongList } from "../../api/pages.js";
import { useWords } from "../../messages/worded.js";
import { Quotation } from "../../parts/evidence.js";
import { EntityLink } from "../../parts/links.js";
import { useShownList } from "../../parts/use-shown-list.js";
import { pageForm } from "./address.js";
import { WrittenDate } from "./facts.js";
import { LongSection } from "./long-section.js";

/** The events that something is tied to, by date. */
export function EventsSection({ of }: { readonly of: LongList<EventNameFragment> }) {
  const { state, change } = useAddress(pageForm);
  const list = useShownList(of, state.events);
  const words = useWords();
  return (
    <LongSection heading={words.capital(words.things.Event.many)} list={list} onMore={(events) => change({ events })}>
      <ul class="dated">
        {list.items.map((event) => (
          <li key={event.slug}>
            <span class="period">
              <WrittenDate edtf={event.date} />
            </span>{" "}
            <EntityLink to="events" of={event} />
          </li>
        ))}
      </ul>
    </LongSection>
  );
}

/** What the source prints in quotation marks. */
export function QuotesSection({ of }: { readonly of: LongList<QuoteDetailFragment> }) {
  const { state, change } = useAddress(pageForm);
  const list = useShownList(of, state.quotes);
  const words = useWords();
  return (
    <LongSection heading={words.capital(words.things.Quote.many)} list={list} onMore={(quotes) => change({ quotes })}>
      {list.items.map((quote) => (
        <Quotation key={quote.slug} quote={quote} />
      ))}
    </LongSection>
  );
}
