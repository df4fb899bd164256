import type { ComponentChildren } from "preact";
import { useWords } from "../../messages/worded.js";
import { EventsSection, QuotesSection } from "./event-and-quote-sections.js";
import type { Lists } from "./lists-of.js";
import { StancesSection } from "./stances-section.js";
import { type Account, Told } from "./told.js";
import { type Way, Ways } from "./ways.js";

interface ThingContentProps {
  /** What the stances come to, in a paragraph. */
  readonly account?: Account;
  /** What stands above the stances. */
  readonly picture?: ComponentChildren;
  readonly lists: Lists;
  /** By what the stances are put together. */
  readonly by: "era" | "principle";
  /** The leader whose page it is. */
  readonly leader?: string | undefined;
  readonly facts: ComponentChildren;
  readonly ways: readonly Way[];
}

/** What the pages of principles, eras and leaders have in common: stances, and beside them all that is tied to the thing. */
export function ThingContent({ account, picture, lists, by, leader, facts, ways }: ThingContentProps) {
  const { pages } = useWords();
  return (
    <>
      {account && <Told account={account} />}
      {picture}
      <div class="thing">
        <div class="thing-facts">
          {facts}
          <Ways ways={ways} />
        </div>
        <div class="thing-main">
          <StancesSection of={lists.stances} by={by} leader={leader} />
        </div>
        {lists.events.first.totalCount + lists.quotes.first.totalCount > 0 && (
          <aside aria-label={pages.tied}>
            <EventsSection of={lists.events} />
            <QuotesSection of={lists.quotes} />
          </aside>
        )}
      </div>
    </>
  );
}
