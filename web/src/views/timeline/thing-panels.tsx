import { useEditionAsked } from "../../address/scope.js";
import { TimelineEraDocument, TimelineEventDocument, TimelineQuoteDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { EvidenceList, Quotation, StanceItem } from "../../parts/evidence.js";
import { Name } from "../../parts/names.js";
import { eventKey, quoteKey } from "../../parts/resting-key.js";
import { ThingPanel, Tied, When } from "./thing-panel.js";

interface PanelProps {
  readonly slug: string;
  onClose(): void;
}

/** The panel of each type of thing. */
export const panels = { era: EraPanel, event: EventPanel, quote: QuotePanel } as const;

function EraPanel({ slug, onClose }: PanelProps) {
  const words = useWords();
  const { timeline } = words;
  const answer = useAnswer({ document: TimelineEraDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, type: "era" as const, page: `/eras/${slug}` }}
      detailOf={({ edition }) => edition?.era && { ...edition.era, stances: edition.stances }}
      heading={(era) => <Name of={era} />}
    >
      {({ period, summary, leaders, stances: { nodes, totalCount } }) => (
        <>
          <When word={timeline.types.era.one} date={period} />
          <p>
            <CorpusText>{summary}</CorpusText>
          </p>
          <Tied title={timeline.leaders} to="leaders" things={leaders} />
          <h3>{timeline.holds}</h3>
          {nodes.length === 0 && <p class="silence">{words.together(timeline.attestsNothing, words.silence)}</p>}
          {nodes.map((stance) => (
            <StanceItem key={stance.id} stance={stance} />
          ))}
          {totalCount > nodes.length && <p>{timeline.andMore(totalCount - nodes.length)}</p>}
        </>
      )}
    </ThingPanel>
  );
}

function EventPanel({ slug, onClose }: PanelProps) {
  const words = useWords();
  const { timeline, pages } = words;
  const answer = useAnswer({ document: TimelineEventDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, type: "event" as const, page: `/events/${slug}` }}
      detailOf={({ edition }) => edition?.event}
      heading={(event) => <Name of={event} />}
    >
      {({ slug: event, date, kind, summary, era, leaders, principles, quotes, evidence }) => (
        <>
          <When word={timeline.types.event.one + words.colon + words.eventKinds[kind]} date={date} />
          <p>
            <CorpusText>{summary}</CorpusText>
          </p>
          <Tied title={timeline.types.era.one} to="eras" things={era ? [era] : []} />
          <Tied title={timeline.leaders} to="leaders" things={leaders} />
          <Tied title={pages.principlesAtIssue} to="principles" things={principles} />
          {quotes.length > 0 && <h3>{timeline.saidAtIt}</h3>}
          {quotes.map((quote) => (
            <Quotation key={quote.slug} quote={quote} />
          ))}
          <h3>{pages.speaksOfIt}</h3>
          <EvidenceList evidence={evidence} rests={eventKey({ slug: event })} />
        </>
      )}
    </ThingPanel>
  );
}

function QuotePanel({ slug, onClose }: PanelProps) {
  const { timeline, pages } = useWords();
  const answer = useAnswer({ document: TimelineQuoteDocument, variables: { ...useEditionAsked(), slug } });
  return (
    <ThingPanel
      {...{ answer, onClose, type: "quote" as const, page: `/quotes/${slug}` }}
      detailOf={({ edition }) => edition?.quote}
      heading={() => timeline.types.quote.one}
    >
      {(quote) => (
        <>
          <When word={timeline.said} date={quote.date} />
          <Quotation quote={quote} />
          <Tied title={timeline.atEvent} to="events" things={quote.event ? [quote.event] : []} />
          <Tied title={pages.speaksOfPrinciples} to="principles" things={quote.principles} />
          <h3>{pages.printsIt}</h3>
          <EvidenceList evidence={quote.evidence} rests={quoteKey(quote)} />
        </>
      )}
    </ThingPanel>
  );
}
