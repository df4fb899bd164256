import { useRoute } from "preact-iso";
import { useEditionAsked, useLinks } from "../../address/scope.js";
import { type StanceDetailFragment, StancePageDocument, type StancePageQuery } from "../../api/generated/graphql.js";
import { shownOf, useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Quotation, Tied } from "../../parts/evidence.js";
import { evidenceTable } from "../../parts/evidence-table.js";
import { KindMark, KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { Name, useNames } from "../../parts/names.js";
import { PinReading } from "../../parts/pin-button.js";
import { StanceCitation } from "../../parts/stance-citation.js";
import { filterOf, stanceKey } from "../../parts/stance-key.js";
import { Nothing } from "../../parts/states.js";
import { chosenBy } from "./codings.js";
import { InContext } from "./in-context.js";
import { usePinnedAddress } from "./pinned-address.js";
import { StanceSince } from "./stance-since.js";
import "./stance.css";

/** The page of one reading: what to link in a footnote. */
export default function StanceView() {
  const { era = "", principle = "", kind = "" } = useRoute().params;
  const key = `${era}/${principle}/${kind}`;
  const filter = filterOf(key);
  return filter ? <Stance key={key} {...{ era, principle, filter }} /> : <NoKey written={key} />;
}

function NoKey({ written }: { readonly written: string }) {
  return (
    <main class="page" aria-busy="false">
      <h1>{useWords().stance.none}</h1>
      <UnknownStance written={written} />
    </main>
  );
}

function UnknownStance({ written }: { readonly written: string }) {
  const link = useLinks();
  const { stance } = useWords();
  return (
    <Nothing>
      {stance.unknown(<code>{written}</code>, (words) => (
        <a href={link("")}>{words}</a>
      ))}
    </Nothing>
  );
}

interface StanceProps {
  readonly era: string;
  readonly principle: string;
  readonly filter: NonNullable<ReturnType<typeof filterOf>>;
}

function Stance({ era, principle, filter }: StanceProps) {
  const cell = { eras: [era], principles: [principle] };
  const variables = { ...useEditionAsked(), stances: filter, cell, codings: cell };
  const asked = { document: StancePageDocument, variables };
  const answer = useAnswer(asked);
  const nameOf = useNames();
  const words = useWords();
  const edition = shownOf(answer)?.edition;
  const stance = edition?.stances.nodes[0];
  // What is shown while the next answer is on its way is of another edition than the address.
  usePinnedAddress(
    answer.state === "answered" && edition ? edition : undefined,
    stance && `/stances/${stanceKey(stance)}`,
  );
  const written = `${era}/${principle}/${filter.kinds?.[0] ?? ""}`;
  const title = stance
    ? words.stance.title(nameOf(stance.principle), words.kinds[stance.kind].word, nameOf(stance.era))
    : edition || answer.state === "failed"
      ? words.stance.none
      : words.stance.one;
  return (
    <View
      title={title}
      heading={stance && <Heading of={stance} />}
      lead={stance && <CorpusText>{stance.summary}</CorpusText>}
      asked={asked}
      answer={answer}
      refused={<UnknownStance written={written} />}
      takeaways={({ edition: { stances } }) => {
        const [taken] = stances.nodes;
        return taken && { title, picture: undefined, table: () => evidenceTable(words, taken.evidence) };
      }}
    >
      {(data) =>
        stance ? <StanceContent stance={stance} edition={data.edition} /> : <UnknownStance written={written} />
      }
    </View>
  );
}

function Heading({ of: { kind, principle, era } }: { readonly of: StanceDetailFragment }) {
  const words = useWords();
  return (
    <>
      <Name of={principle} />
      {words.comma}
      <KindMark kind={kind} /> {words.kinds[kind].word}
      <span class="heading-era">
        <Name of={era} />
      </span>
    </>
  );
}

interface StanceContentProps {
  readonly stance: StanceDetailFragment;
  readonly edition: NonNullable<StancePageQuery["edition"]>;
}

function StanceContent({ stance, edition }: StanceContentProps) {
  const { kind, note, confidence, quotes, evidence } = stance;
  const key = stanceKey(stance);
  const words = useWords();
  return (
    <div class="one-stance">
      <section>
        <h2>{words.stance.passage}</h2>
        <ol class="evidence-list">
          {evidence.map((one) => (
            <InContext key={`${one.source.slug} ${one.paragraph} ${one.start} ${one.end}`} evidence={one} rests={key} />
          ))}
        </ol>
        {quotes.map((quote) => (
          <Quotation key={quote.slug} quote={quote} />
        ))}
        <Tied stance={stance} />
      </section>
      <section>
        <h2>{words.stance.whatKind}</h2>
        <p>{words.stance.kind(<KindWord kind={kind} />, words.kinds[kind].meaning)}</p>
        {note !== null && <p>{words.stance.why(<CorpusText>{note}</CorpusText>)}</p>}
        {confidence !== null && <p>{words.stance.confidence(confidence)}</p>}
        <Others stance={stance} edition={edition} />
        <p>
          {words.stance.more(
            <EntityLink to="principles" of={stance.principle} />,
            <EntityLink to="eras" of={stance.era} />,
          )}
        </p>
      </section>
      <Coders edition={edition} />
      <StanceSince stance={stance} />
      <section>
        <h2>{words.stance.cite}</h2>
        <p>{words.stance.citeLead}</p>
        <StanceCitation stance={stance} edition={edition} />
        <PinReading stance={stance} edition={edition} />
      </section>
    </div>
  );
}

/** The other kinds that the era treats the principle in. */
function Others({ stance, edition: { cell } }: StanceContentProps) {
  const link = useLinks();
  const words = useWords();
  const others = cell.nodes.filter(({ kind }) => kind !== stance.kind);
  if (others.length === 0) return null;
  return (
    <>
      <p>{words.stance.others}</p>
      <ul class="others">
        {others.map(({ kind, summary }) => (
          <li key={kind}>
            <a href={link(`/stances/${stanceKey({ ...stance, kind })}`)}>
              <KindWord kind={kind} />
            </a>
            {words.colon}
            <CorpusText>{summary}</CorpusText>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What each person chose who coded the source alone, before the corpus settled. */
function Coders({ edition: { agreement, codings } }: Pick<StanceContentProps, "edition">) {
  const words = useWords();
  if (agreement.coders.length === 0) return null;
  return (
    <section>
      <h2>{words.stance.coders}</h2>
      <p class="hint">{words.stance.codersLead}</p>
      <dl class="coders">
        {chosenBy(agreement.coders, codings.nodes).map(({ coder, codings: chosen }) => (
          <div key={coder}>
            <dt>{coder}</dt>
            {chosen.length === 0 && <dd>{words.stance.sawNothing}</dd>}
            {chosen.map(({ id, kind, confidence, note }) => (
              <dd key={id}>
                <KindWord kind={kind} />
                {confidence !== null && words.comma + words.stance.sure(confidence)}
                {note !== null && (
                  <>
                    {words.colon}
                    <CorpusText>{note}</CorpusText>
                  </>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
