import { useRoute } from "preact-iso";
import { useEditionAsked } from "../../address/scope.js";
import { type EventDetailFragment, EventPageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { CorpusText } from "../../parts/corpus-text.js";
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
  const words = useWords();
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
              lead: <CorpusText>{event.summary}</CorpusText>,
              takeaways: {
                title: words.pages.speaksOf(nameOf(event)),
                picture: undefined,
                table: () => evidenceTable(words, event.evidence),
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
  const words = useWords();
  return (
    <div class="thing">
      <div class="thing-facts">
        <EventFacts event={event} />
        <Ways ways={waysFrom(words, event)} />
      </div>
      <div class="thing-main">
        <section>
          <h2>{words.pages.speaksOfIt}</h2>
          <EvidenceList evidence={event.evidence} rests={eventKey(event)} />
        </section>
        {event.quotes.length > 0 && (
          <section>
            <h2>{words.pages.saidAtIt}</h2>
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
  const words = useWords();
  const { pages } = words;
  return (
    <Facts>
      <NameFacts of={event} />
      <Fact term={pages.date} values={[<WrittenDate key="date" edtf={date} />]} />
      <Fact term={pages.kind} values={[words.eventKinds[kind]]} />
      <Fact
        term={words.capital(words.things.Era.one)}
        values={era ? [<EntityLink key="era" to="eras" of={era} />] : []}
      />
      <Fact
        term={pages.leadersInIt}
        values={leaders.map((leader) => <EntityLink key={leader.slug} to="leaders" of={leader} />)}
      />
      <Fact
        term={pages.principlesAtIssue}
        values={principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />)}
      />
    </Facts>
  );
}

function waysFrom({ pages }: Words, { leaders }: EventDetailFragment): Way[] {
  const query = leaders.length > 0 ? { leaders: leaders.map(({ slug }) => slug).join(",") } : {};
  return [{ to: "/timeline", query, words: leaders.length > 0 ? pages.leadersTimeline : pages.timeline }];
}
