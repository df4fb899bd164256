import { useEditionAsked } from "../../../address/scope.js";
import { EventListDocument, type ListedEventFragment } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { columnsIn } from "../../../parts/columns.js";
import { EntityLink } from "../../../parts/links.js";
import { useNames } from "../../../parts/names.js";
import { WrittenDate } from "../facts.js";
import { ListPage } from "./list-page.js";

/** All events by date. */
export default function EventListView() {
  const nameOf = useNames();
  const words = useWords();
  return (
    <ListPage
      type="Event"
      asked={{ document: EventListDocument, variables: useEditionAsked() }}
      listOf={({ events }) => events}
      table={(events: readonly ListedEventFragment[]) => ({
        columns: columnsIn(words, ["slug", "event", "date", "kind", "era", "leaders"]),
        rows: events.map((event) => [
          ...[event.slug, nameOf(event), event.date, words.eventKinds[event.kind]],
          ...[event.era ? nameOf(event.era) : "", event.leaders.map(nameOf).join("; ")],
        ]),
      })}
    >
      {(events) => (
        <ul class="items">
          {events.map((event) => (
            <li key={event.slug}>
              <EntityLink to="events" of={event} /> <span class="count">{words.eventKinds[event.kind]}</span>
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
