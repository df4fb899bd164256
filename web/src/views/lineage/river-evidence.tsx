import { dateIn } from "../../../../src/chronology/date-words.js";
import { useLinks } from "../../address/scope.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { EvidenceList, Quotation } from "../../parts/evidence.js";
import { EntityLink } from "../../parts/links.js";
import { Name } from "../../parts/names.js";
import { eventKey, quoteKey } from "../../parts/resting-key.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import { Panel, StancesPanel } from "../../parts/stances-panel.js";
import type { FollowedPrinciple, River } from "./river.js";

interface RiverEvidenceProps {
  /** What is open, as the address names it. What the river does not hold opens nothing. */
  readonly open: string;
  readonly principle: FollowedPrinciple;
  readonly river: River;
  /** The kinds of stance that count; none: all of them. */
  readonly chosen: readonly StanceKind[];
  readonly silence: string;
  onClose(): void;
}

/** The evidence behind what was chosen in the river, beside it. */
export function RiverEvidence(props: RiverEvidenceProps) {
  const { open, principle, onClose } = props;
  const [type, first, second, third] = open.split(",");
  if (type === "stances") return <ReachEvidence {...props} era={first} stream={second} kind={third} />;
  const event = type === "event" ? principle.events.find(({ slug }) => slug === first) : undefined;
  if (event) return <EventEvidence key={open} event={event} onClose={onClose} />;
  const quote = type === "quote" ? principle.quotes.find(({ slug }) => slug === first) : undefined;
  return quote ? <QuoteEvidence key={open} quote={quote} onClose={onClose} /> : null;
}

function ReachEvidence(
  props: RiverEvidenceProps & {
    readonly era: string | undefined;
    readonly stream: string | undefined;
    readonly kind: string | undefined;
  },
) {
  const { river, chosen, silence, open, onClose } = props;
  const { kinds, comma, colon } = useWords();
  const era = river.eras.find(({ slug }) => slug === props.era);
  const stream = [river.main, ...river.tributaries].find(({ principle }) => principle.slug === props.stream);
  if (era === undefined || stream === undefined) return null;
  // An address may name a kind that is not among the chosen ones: the river does not show it then, nor does its evidence.
  const kind = kindOrder.find((each) => each === props.kind && (chosen.length === 0 || chosen.includes(each)));
  const wanted = kind === undefined ? chosen : [kind];
  return (
    <StancesPanel
      key={open}
      heading={
        <>
          <Name of={stream.principle} />
          {comma}
          <Name of={era} />
          {kind && colon + kinds[kind].word}
        </>
      }
      filter={{
        eras: [era.slug],
        principles: [stream.principle.slug],
        ...(wanted.length > 0 ? { kinds: [...wanted] } : {}),
      }}
      silence={silence}
      onClose={onClose}
    />
  );
}

interface EventEvidenceProps {
  readonly event: FollowedPrinciple["events"][number];
  onClose(): void;
}

function EventEvidence({ event, onClose }: EventEvidenceProps) {
  const { comma, dates, evidence } = useWords();
  return (
    <Panel heading={<Name of={event} />} onClose={onClose}>
      <p>
        <EntityLink to="events" of={event} />
        {comma}
        {dateIn(dates, event.date)}
      </p>
      <p>
        <CorpusText>{event.summary}</CorpusText>
      </p>
      <h3>{evidence.passages}</h3>
      <EvidenceList evidence={event.evidence} rests={eventKey(event)} />
    </Panel>
  );
}

interface QuoteEvidenceProps {
  readonly quote: FollowedPrinciple["quotes"][number];
  onClose(): void;
}

function QuoteEvidence({ quote, onClose }: QuoteEvidenceProps) {
  const link = useLinks();
  const { lineage, evidence } = useWords();
  return (
    <Panel heading={lineage.quotation} onClose={onClose}>
      <Quotation quote={quote} />
      <p>
        <a href={link(`/quotes/${quote.slug}`)}>{lineage.allOfQuote}</a>
      </p>
      <h3>{evidence.passages}</h3>
      <EvidenceList evidence={quote.evidence} rests={quoteKey(quote)} />
    </Panel>
  );
}
