import { useLinks } from "../../../address/scope.js";
import type { StanceInWordsFragment, StanceKind } from "../../../api/generated/graphql.js";
import { inLanguage } from "../../../messages/tags.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { placeQuery } from "../../../parts/evidence.js";
import { KindWord } from "../../../parts/kinds.js";
import { EntityLink } from "../../../parts/links.js";
import { Name, useNames } from "../../../parts/names.js";
import { PinButton } from "../../../parts/pin-button.js";
import { stanceKey } from "../../../parts/stance-key.js";
import { positionWord } from "../../../parts/stance-kinds.js";
import type { Show } from "../compare-address.js";
import type { Column, Comparison, Line, Subject } from "../comparison.js";
import { InEdition } from "../in-edition.js";
import { MatchedNames } from "../matched-names.js";
import { pinnableOf } from "../pinnable.js";
import { changeWord } from "../words.js";
import { differingKinds } from "./differences.js";
import type { WordsFound } from "./words-behind.js";

interface LineInWordsProps {
  readonly subject: Subject;
  readonly show: Show;
  /** Whether only some kinds of stance count. */
  readonly isOfSomeKinds: boolean;
  readonly comparison: Comparison;
  readonly line: Line;
  readonly words: WordsFound;
}

/** A principle with what each column says of it. */
export function LineInWords(props: LineInWordsProps) {
  const { subject, comparison, line } = props;
  const differing = differingKinds(subject, comparison, line);
  return (
    <section class="words-line">
      <h3>
        <InEdition of={line.edition}>
          <EntityLink to="principles" of={{ ...line.named, slug: line.slug }} />
        </InEdition>
        <MatchedNames line={line} />
      </h3>
      <ol>
        {comparison.columns.map((column, at) => (
          <li key={column.reference}>
            <InEdition of={column.edition}>
              <CellInWords {...props} column={column} differing={differing[at] ?? []} />
            </InEdition>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CellInWordsProps extends LineInWordsProps {
  readonly column: Column;
  readonly differing: readonly StanceKind[];
}

function CellInWords(props: CellInWordsProps) {
  const { subject, show, isOfSomeKinds, comparison, line, words, column, differing } = props;
  const nameOf = useNames();
  const said = useWords();
  const cell = line.cells[comparison.columns.indexOf(column)];
  if (cell === undefined) return null;
  const pinned = pinnableOf(subject, comparison, line, column);
  const [change, position] = [changeWord(said, cell), positionWord(said, cell.kinds)];
  return (
    <>
      <header>
        <h4>
          <Name of={column.named} />
          <small>{[change, position].filter(Boolean).join(said.semicolon)}</small>
        </h4>
        {pinned && <PinButton cell={pinned} what={nameOf(line.named) + said.comma + nameOf(column.named)} isShort />}
      </header>
      {cell.kinds.length === 0 && (
        <p class="silence">{isOfSomeKinds ? said.evidence.noSuchStance : said.evidence.silentHere}</p>
      )}
      {words.of(line, column).map((stance) => (
        <StanceInWords
          key={stance.id}
          stance={stance}
          show={show}
          from={subject === "sources" ? column.slug : undefined}
          isOnAnother={stance.principle.slug !== line.slug}
          differs={differing.includes(stance.kind)}
        />
      ))}
    </>
  );
}

interface StanceInWordsProps {
  readonly stance: StanceInWordsFragment;
  readonly show: Show;
  /** The one source whose passages are shown; undefined: those of all. */
  readonly from: string | undefined;
  /** Whether it is on another principle than the line names. */
  readonly isOnAnother: boolean;
  readonly differs: boolean;
}

function StanceInWords({ stance, show, from, isOnAnother, differs }: StanceInWordsProps) {
  const link = useLinks();
  const key = stanceKey(stance);
  const { inWords } = useWords().compare;
  return (
    <div class="stance-in-words">
      <p class={differs ? "words-kind differs" : "words-kind"}>
        <a href={link(`/stances/${key}`)}>
          <KindWord kind={stance.kind} />
        </a>
        {isOnAnother && <small>{inWords.on(<Name of={stance.principle} />)}</small>}
      </p>
      {stance.evidence
        .filter(({ source }) => from === undefined || source.slug === from)
        .map((evidence) => (
          <Passage
            key={`${evidence.source.slug} ${evidence.paragraph} ${evidence.start} ${evidence.end}`}
            evidence={evidence}
            show={show}
            address={link(`/sources/${evidence.source.slug}`, placeQuery(evidence, key))}
          />
        ))}
    </div>
  );
}

interface PassageProps {
  readonly evidence: StanceInWordsFragment["evidence"][number];
  readonly show: Show;
  /** Where it is seen in its place. */
  readonly address: string;
}

function Passage({ evidence: { source, printedAt, paragraph, gloss, text }, show, address }: PassageProps) {
  const words = useWords();
  const paragraphOf = words.evidence.paragraph(paragraph);
  return (
    <figure>
      {show === "passages" && text ? (
        <blockquote class="passage" {...inLanguage(source.language)}>
          {text}
        </blockquote>
      ) : (
        <p>
          <CorpusText>{gloss}</CorpusText>
        </p>
      )}
      <figcaption>
        <a href={address} title={source.title}>
          {printedAt ? printedAt + words.comma + paragraphOf : paragraphOf}
          <span class="unseen">{words.compare.inWords.ofSource(<CorpusText>{source.title}</CorpusText>)}</span>
        </a>
      </figcaption>
    </figure>
  );
}
