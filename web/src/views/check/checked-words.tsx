import { useLinks } from "../../address/scope.js";
import type { CheckedPassageFragment, QuoteMatch } from "../../api/generated/graphql.js";
import { Locator } from "../../parts/evidence.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { Name } from "../../parts/names.js";
import { restingKey } from "../../parts/resting-key.js";
import type { Check } from "./check-table.js";
import { piecesOf } from "./difference.js";

const verdicts: Readonly<Record<QuoteMatch, { readonly word: string; readonly meaning: string }>> = {
  EXACT: { word: "Printed so", meaning: "The words stand there character by character." },
  NORMALISED: {
    word: "Printed so, but for how it is typed",
    meaning: "The same words, with other signs, blanks, line ends or capitals.",
  },
  ALTERED: {
    word: "Not printed so",
    meaning:
      "These passages are most like them: most of the words stand together there, with some left out, put in or changed.",
  },
  ABSENT: {
    word: "Not found",
    meaning: "The words stand nowhere in the texts that were looked through, nor does anything like them.",
  },
  UNKNOWN: {
    word: "It cannot be known here",
    meaning: "The text of none of these sources is attached. Whoever has it can look for the words in it.",
  },
};

/** What came of holding words against the sources. */
export function CheckedWords({ check: { match, passages, notAttached } }: { readonly check: Check }) {
  const { word, meaning } = verdicts[match];
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
  return (
    <>
      <blockquote class="passage" lang={source.language}>
        {text}
      </blockquote>
      <Locator evidence={passage} way="See it in its place" />
      {difference !== null && difference !== undefined && <Difference of={difference} />}
      {evidence.length > 0 ? <Resting evidence={evidence} /> : <p class="hint">Nothing in this edition rests on it.</p>}
    </>
  );
}

function Difference({ of }: { readonly of: string }) {
  return (
    <p class="difference">
      {piecesOf(of).map(({ of: whose, words }, index) => {
        const key = `${index} ${words}`;
        if (whose === "printed")
          return (
            <del key={key}>
              <span class="unseen">printed: </span>
              {words}
            </del>
          );
        if (whose === "given")
          return (
            <ins key={key}>
              <span class="unseen">given: </span>
              {words}
            </ins>
          );
        return <span key={key}>{words}</span>;
      })}
      <small>struck out: printed and not given; underlined: given and not printed</small>
    </p>
  );
}

/** What rests on a passage or a part of it, each once. */
function Resting({ evidence }: Pick<CheckedPassageFragment, "evidence">) {
  const link = useLinks();
  const resting = new Map(evidence.map((one) => [restingKey(one), one]));
  return (
    <>
      <h3>What rests on it</h3>
      <ul class="resting">
        {[...resting].map(([key, { stance, event, quote }]) => (
          <li key={key}>
            {stance && (
              <a href={link(`/stances/${key}`)}>
                <KindWord kind={stance.kind} />: <Name of={stance.principle} />, <Name of={stance.era} />
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
  return (
    <section>
      <h2>Not looked through</h2>
      <p class="hint">The text of these is not here, so the words may stand in them:</p>
      <ul>
        {sources.map(({ slug, title }) => (
          <li key={slug}>
            <a href={link(`/sources/${slug}`)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
