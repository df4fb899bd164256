import { useRoute } from "preact-iso";
import { useEditionAsked } from "../../address/scope.js";
import { type EventDetailFragment, EventPageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { eventKindWords } from "../../parts/event-kinds.js";
import { EvidenceList, Quotation } from "../../parts/evidence.js";
import { evidenceTable } from "../../parts/evidence-table.js";
import { EntityLink } from "../../parts/links.js";
import { Name, useNames } from "../../parts/names.js";
import { eventKey } from "../../parts/resting-key.js";
import { Fact, Facts, NameFacts, WrittenDate } from "./facts.js";
import { RestingStances } from "./resting-stances.js";
import { ThingPage } from "./thing-page.js";
import { type Way, Ways } from "./ways.js";

export default function EventView() {
  const { slug = "" } = useRoute().params;
  return <Event key={slug} slug={slug} />;
}

function Event({ slug }: { readonly slug: string }) {
  const nameOf = useNames();
  const asked = { document: EventPageDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  return (
    <ThingPage
      type="Event"
      slug={slug}
      asked={asked}
      answer={answer}
      show={({ event }) =>
        event
          ? {
              slug: event.slug,
              name: nameOf(event),
              heading: <Name of={event} />,
              lead: event.summary,
              takeaways: {
                title: `Where the source speaks of ${nameOf(event)}`,
                picture: undefined,
                table: () => evidenceTable(event.evidence),
              },
              content: <EventContent event={event} />,
            }
          : undefined
      }
    />
  );
}

interface EventProps {
  readonly event: EventDetailFragment;
}

function EventContent({ event }: EventProps) {
  return (
    <div class="thing">
      <div class="thing-facts">
        <EventFacts event={event} />
        <Ways ways={waysFrom(event)} />
      </div>
      <div class="thing-main">
        <section>
          <h2>Where the source speaks of it</h2>
          <EvidenceList evidence={event.evidence} rests={eventKey(event)} />
        </section>
        {event.quotes.length > 0 && (
          <section>
            <h2>What was said at it</h2>
            {event.quotes.map((quote) => (
              <Quotation key={quote.slug} quote={quote} />
            ))}
          </section>
        )}
        <RestingStances principles={event.principles} on="events" slug={event.slug} />
      </div>
    </div>
  );
}

function EventFacts({ event }: EventProps) {
  const { date, kind, era, leaders, principles } = event;
  return (
    <Facts>
      <NameFacts of={event} />
      <Fact term="Date" values={[<WrittenDate key="date" edtf={date} />]} />
      <Fact term="Kind" values={[eventKindWords[kind]]} />
      <Fact term="Era" values={era ? [<EntityLink key="era" to="eras" of={era} />] : []} />
      <Fact
        term="Leaders who had a part in it"
        values={leaders.map((leader) => <EntityLink key={leader.slug} to="leaders" of={leader} />)}
      />
      <Fact
        term="Principles at issue"
        values={principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />)}
      />
    </Facts>
  );
}

function waysFrom({ leaders }: EventDetailFragment): Way[] {
  const query = leaders.length > 0 ? { leaders: leaders.map(({ slug }) => slug).join(",") } : {};
  return [{ to: "/timeline", query, words: leaders.length > 0 ? "The timeline of its leaders" : "The timeline" }];
}
