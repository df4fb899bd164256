import { useLinks } from "../../address/scope.js";
import type { CheckedPassageFragment } from "../../api/generated/graphql.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Locator } from "../../parts/evidence.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { Name } from "../../parts/names.js";
import { restingKey } from "../../parts/resting-key.js";
import type { Check } from "./check-table.js";
import { piecesOf } from "./difference.js";

/** What came of holding words against the sources. */
export function CheckedWords({ check: { match, passages, notAttached } }: { readonly check: Check }) {
  const { word, meaning } = useWords().check.verdicts[match];
  return (
    <div class="checked-words">
      <section class={`verdict ${match.toLowerCase()}`} role="status">
        <h2>{word}</h2>
        <p>{meaning}</p>
      </section>
      <ol>
        {passages.map((passage) => (
          <li key={`${passage.source.slug} ${passage.paragraph} ${passage.start}`}>
            <FoundPassage passage={passage} />
          </li>
        ))}
      </ol>
      {notAttached.length > 0 && <NotAttached sources={notAttached} />}
    </div>
  );
}

function FoundPassage({ passage }: { readonly passage: CheckedPassageFragment }) {
  const { source, text, difference, evidence } = passage;
  const words = useWords();
  return (
    <>
      <blockquote class="passage" {...inLanguage(source.language)}>
        {text}
      </blockquote>
      <Locator evidence={passage} way={words.evidence.seeInPlace} />
      {difference !== null && difference !== undefined && <Difference of={difference} language={source.language} />}
      {evidence.length > 0 ? <Resting evidence={evidence} /> : <p class="hint">{words.check.nothingRests}</p>}
    </>
  );
}

function Difference({ of, language }: { readonly of: string; readonly language: string }) {
  const { check, tag } = useWords();
  return (
    <p class="difference">
      <span {...inLanguage(language)}>
        {piecesOf(of).map(({ of: whose, words }, index) => {
          const key = `${index} ${words}`;
          if (whose === "printed")
            return (
              <del key={key}>
                <span class="unseen" {...inLanguage(tag)}>
                  {check.printed}
                </span>
                {words}
              </del>
            );
          if (whose === "given")
            return (
              <ins key={key}>
                <span class="unseen" {...inLanguage(tag)}>
                  {check.given}
                </span>
                {words}
              </ins>
            );
          return <span key={key}>{words}</span>;
        })}
      </span>
      <small>{check.marks}</small>
    </p>
  );
}

/** What rests on a passage or a part of it, each once. */
function Resting({ evidence }: Pick<CheckedPassageFragment, "evidence">) {
  const link = useLinks();
  const { check, colon, comma } = useWords();
  const resting = new Map(evidence.map((one) => [restingKey(one), one]));
  return (
    <>
      <h3>{check.rests}</h3>
      <ul class="resting">
        {[...resting].map(([key, { stance, event, quote }]) => (
          <li key={key}>
            {stance && (
              <a href={link(`/stances/${key}`)}>
                <KindWord kind={stance.kind} />
                {colon}
                <Name of={stance.principle} />
                {comma}
                <Name of={stance.era} />
              </a>
            )}
            {event && <EntityLink to="events" of={event} />}
            {quote && <a href={link(`/quotes/${quote.slug}`)}>“{quote.text}”</a>}
          </li>
        ))}
      </ul>
    </>
  );
}

function NotAttached({ sources }: { readonly sources: Check["notAttached"] }) {
  const link = useLinks();
  const { check } = useWords();
  return (
    <section>
      <h2>{check.notLooked}</h2>
      <p class="hint">{check.notLookedLead}</p>
      <ul>
        {sources.map(({ slug, title }) => (
          <li key={slug}>
            <a href={link(`/sources/${slug}`)}>
              <CorpusText>{title}</CorpusText>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
