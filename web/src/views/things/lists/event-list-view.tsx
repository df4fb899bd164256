import { useEditionAsked } from "../../../address/scope.js";
import { EventListDocument, type ListedEventFragment } from "../../../api/generated/graphql.js";
import { eventKindWords } from "../../../parts/event-kinds.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { WrittenDate } from "../facts.js";
import { ListPage } from "./list-page.js";

/** All events by date. */
export default function EventListView() {
  const nameOf = useNames();
  return (
    <ListPage
      type="Event"
      lead="Every event that the source names or dates, by the first day on which it may have happened."
      asked={{ document: EventListDocument, variables: useEditionAsked() }}
      listOf={({ events }) => events}
      table={(events: readonly ListedEventFragment[]) => ({
        columns: ["slug", "event", "date", "kind", "era", "leaders"],
        rows: events.map((event) => [
          ...[event.slug, nameOf(event), event.date, eventKindWords[event.kind]],
          ...[event.era ? nameOf(event.era) : "", event.leaders.map(nameOf).join("; ")],
        ]),
      })}
    >
      {(events) => (
        <ul class="items">
          {events.map((event) => (
            <li key={event.slug}>
              <EntityLink to="events" of={event} /> <span class="count">{eventKindWords[event.kind]}</span>
              <p class="period">
                <WrittenDate edtf={event.date} />
              </p>
              {event.era && (
                <p>
                  <EntityLink to="eras" of={event.era} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
}
