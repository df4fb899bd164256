import { useEditionAsked } from "../../address/scope.js";
import { TimelineEraDocument, TimelineEventDocument, TimelineQuoteDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { eventKindWords } from "../../parts/event-kinds.js";
import { EvidenceList, Quotation, StanceItem } from "../../parts/evidence.js";
import { Name } from "../../parts/names.js";
import { eventKey, quoteKey } from "../../parts/resting-key.js";
import { ThingPanel, Tied, When } from "./thing-panel.js";
import { typeWords } from "./things.js";

interface PanelProps {
  readonly slug: string;
  onClose(): void;
}

/** The panel of each type of thing. */
export const panels = { era: EraPanel, event: EventPanel, quote: QuotePanel } as const;

function EraPanel({ slug, onClose }: PanelProps) {
  const answer = useAnswer({ document: TimelineEraDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, word: typeWords.era.one, page: `/eras/${slug}` }}
      detailOf={({ edition }) => edition?.era && { ...edition.era, stances: edition.stances }}
      heading={(era) => <Name of={era} />}
    >
      {({ period, summary, leaders, stances: { nodes, totalCount } }) => (
        <>
          <When word="Era" date={period} />
          <p>{summary}</p>
          <Tied title="Leaders" to="leaders" things={leaders} />
          <h3>What the source presents the era as holding</h3>
          {nodes.length === 0 && <p class="silence">The source attests nothing. Silence is no proof of abandonment.</p>}
          {nodes.map((stance) => (
            <StanceItem key={stance.id} stance={stance} />
          ))}
          {totalCount > nodes.length && <p>And {totalCount - nodes.length} more: the era's page has them all.</p>}
        </>
      )}
    </ThingPanel>
  );
}

function EventPanel({ slug, onClose }: PanelProps) {
  const answer = useAnswer({ document: TimelineEventDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, word: typeWords.event.one, page: `/events/${slug}` }}
      detailOf={({ edition }) => edition?.event}
      heading={(event) => <Name of={event} />}
    >
      {({ slug: event, date, kind, summary, era, leaders, principles, quotes, evidence }) => (
        <>
          <When word={`Event: ${eventKindWords[kind]}`} date={date} />
          <p>{summary}</p>
          <Tied title="Era" to="eras" things={era ? [era] : []} />
          <Tied title="Leaders" to="leaders" things={leaders} />
          <Tied title="Principles at issue" to="principles" things={principles} />
          {quotes.length > 0 && <h3>Said at it</h3>}
          {quotes.map((quote) => (
            <Quotation key={quote.slug} quote={quote} />
          ))}
          <h3>Where the source speaks of it</h3>
          <EvidenceList evidence={evidence} rests={eventKey({ slug: event })} />
        </>
      )}
    </ThingPanel>
  );
}

function QuotePanel({ slug, onClose }: PanelProps) {
  const answer = useAnswer({ document: TimelineQuoteDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, word: typeWords.quote.one, page: `/quotes/${slug}` }}
      detailOf={({ edition }) => edition?.quote}
      heading={() => typeWords.quote.one}
    >
      {(quote) => (
        <>
          <When word="Said" date={quote.date} />
          <Quotation quote={quote} />
          <Tied title="At the event" to="events" things={quote.event ? [quote.event] : []} />
          <Tied title="Principles that it speaks of" to="principles" things={quote.principles} />
          <h3>Where the source prints it</h3>
          <EvidenceList evidence={quote.evidence} rests={quoteKey(quote)} />
        </>
      )}
    </ThingPanel>
  );
}
