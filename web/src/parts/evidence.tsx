import type { ComponentChildren } from "preact";
import { dateIn } from "../../../src/chronology/date-words.js";
import type { Query } from "../address/parameters.js";
import { useLinks } from "../address/scope.js";
import type { EvidenceDetailFragment, QuoteDetailFragment, StanceDetailFragment } from "../api/generated/graphql.js";
import { between, type Rich } from "../messages/rich.js";
import { inLanguage } from "../messages/tags.js";
import { useWords } from "../messages/worded.js";
import { CorpusText } from "./corpus-text.js";
import { placeInWords } from "./evidence-table.js";
import { KindWord } from "./kinds.js";
import { languageName } from "./language-names.js";
import { EntityLink } from "./links.js";
import { stanceKey } from "./stance-key.js";
import "../styles/evidence.css";

/** Where in the source an assertion rests: the passage in our words, in the source's where it is attached, and how to find it. */
export function EvidenceItem({
  evidence,
  rests,
}: {
  readonly evidence: EvidenceDetailFragment;
  readonly rests: string;
}) {
  const { source, gloss, text, digest } = evidence;
  const words = useWords();
  return (
    <li class="evidence">
      <p>
        <CorpusText>{gloss}</CorpusText>
      </p>
      {text !== null && text !== undefined && (
        <blockquote class="passage" {...inLanguage(source.language)}>
          {text}
        </blockquote>
      )}
      <Locator evidence={evidence} rests={rests} way={words.evidence.seeInPlace}>
        <details>
          <summary>{words.evidence.check}</summary>
          {words.evidence.checkHow(<code>{digest}</code>)}
        </details>
      </Locator>
    </li>
  );
}

interface LocatorProps {
  readonly evidence: Located;
  /** What rests on it and is lit there, as addresses name it; undefined: nothing is lit. */
  readonly rests?: string;
  /** How the way to its place in the source is called. */
  readonly way: string;
  readonly children?: ComponentChildren;
}

/** A passage by where it is: on what page is not known of every one. */
type Located = Pick<EvidenceDetailFragment, "paragraph" | "start" | "end"> &
  Partial<Pick<EvidenceDetailFragment, "printedAt">> & {
    readonly source: Pick<EvidenceDetailFragment["source"], "slug" | "title" | "citation" | "language">;
  };

/** By what the address of a source leads to a passage, however far down it is, with what rests on it lit. */
export function placeQuery({ paragraph }: Pick<Located, "paragraph">, rests?: string): Query {
  return { on: rests, at: String(paragraph) };
}

/** Where a passage stands, with the way there. */
export function Locator({ evidence, rests, way, children }: LocatorProps) {
  const link = useLinks();
  const words = useWords();
  const { source, printedAt = null } = evidence;
  return (
    <p class="locator">
      <cite title={source.citation} {...inLanguage(source.language)}>
        {source.title}
      </cite>
      {words.comma}
      {placeInWords(words, { ...evidence, printedAt }) + words.stop}{" "}
      <a href={link(`/sources/${source.slug}`, placeQuery(evidence, rests))}>{way}</a>
      {children}
    </p>
  );
}

interface EvidenceListProps {
  readonly evidence: readonly EvidenceDetailFragment[];
  /** What rests on it, as addresses name it: lit where the passages are seen in their place. */
  readonly rests: string;
}

/** The evidence of a thing, passage by passage. */
export function EvidenceList({ evidence, rests }: EvidenceListProps) {
  return (
    <ol class="evidence-list">
      {evidence.map((one) => (
        <EvidenceItem
          key={`${one.source.slug} ${one.paragraph} ${one.start} ${one.end}`}
          evidence={one}
          rests={rests}
        />
      ))}
    </ol>
  );
}

/** A quotation as the source prints it, with who said it and when. */
export function Quotation({ quote }: { readonly quote: QuoteDetailFragment }) {
  const link = useLinks();
  const words = useWords();
  const said: Rich[] = [
    quote.speaker && <EntityLink to="leaders" of={quote.speaker} />,
    quote.attribution && <CorpusText>{quote.attribution}</CorpusText>,
    quote.date && dateIn(words.dates, quote.date),
  ].filter(Boolean);
  return (
    <figure class="quotation">
      <blockquote {...inLanguage(quote.language)}>
        <a href={link(`/quotes/${quote.slug}`)}>“{quote.text}”</a>
      </blockquote>
      <Translations of={quote} />
      <figcaption>{between(words.comma, said)}</figcaption>
    </figure>
  );
}

/** The words of a quotation in other languages, each marked as what it is. */
export function Translations({ of: { translations } }: { readonly of: Pick<QuoteDetailFragment, "translations"> }) {
  const words = useWords();
  const markOf = (language: string, translator: string | null): string => {
    const name = languageName(language, words.tag);
    return words.evidence.translation(translator ? words.withNote(name, translator) : name) + words.colon.trimEnd();
  };
  return (
    <>
      {translations.map(({ language, text, translator }) => (
        <p class="translation" key={`${language} ${translator ?? ""}`}>
          <span class="translation-mark">{markOf(language, translator)}</span>{" "}
          <span {...inLanguage(language)}>{text}</span>
        </p>
      ))}
    </>
  );
}

/** Whom the source names for a stance, and the events that carry it. */
export function Tied({ stance: { leaders, events } }: { readonly stance: StanceDetailFragment }) {
  const words = useWords();
  const named = leaders.map((leader) => <EntityLink key={leader.slug} to="leaders" of={leader} />);
  return (
    <>
      {leaders.length > 0 && <p class="tied">{words.evidence.sourceNames(between(words.comma, named))}</p>}
      {events.length > 0 && (
        <ul class="tied">
          {events.map((event) => (
            <li key={event.slug}>
              <EntityLink to="events" of={event} />
              {words.comma}
              {dateIn(words.dates, event.date)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Why a reading is of its kind, and how sure it is, where the corpus says so. */
function Settled({ stance: { note, confidence } }: { readonly stance: StanceDetailFragment }) {
  const words = useWords();
  if (note == null && confidence == null) return null;
  return (
    <p class="settled">
      {note != null && words.evidence.why(<CorpusText>{note}</CorpusText>)}
      {confidence != null && words.evidence.confidence(confidence)}
    </p>
  );
}

/** A stance with all that it rests on. */
export function StanceItem({ stance }: { readonly stance: StanceDetailFragment }) {
  const { kind, era, principle, summary, quotes, evidence } = stance;
  return (
    <article class="stance">
      <h3>
        <KindWord kind={kind} />
        <span class="stance-where">
          <EntityLink to="principles" of={principle} /> · <EntityLink to="eras" of={era} />
        </span>
      </h3>
      <p>
        <CorpusText>{summary}</CorpusText>
      </p>
      <Settled stance={stance} />
      <Tied stance={stance} />
      {quotes.map((quote) => (
        <Quotation key={quote.slug} quote={quote} />
      ))}
      <h4>{useWords().evidence.passages}</h4>
      <EvidenceList evidence={evidence} rests={stanceKey(stance)} />
    </article>
  );
}
