import { useRef } from "preact/hooks";
import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { KindMark, KindWord } from "../../parts/kinds.js";
import { Name } from "../../parts/names.js";
import { isMeant } from "../../parts/resting-key.js";
import { readingForm } from "./address.js";
import { restingId } from "./marked.js";
import { countInWords, type Resting, type RestingGroup } from "./resting.js";
import "./resting-list.css";

interface RestingListProps {
  readonly number: number;
  readonly groups: readonly RestingGroup[];
  /** What rests on the stretch that the reader chose; undefined: none is chosen in this paragraph. */
  readonly chosen: readonly Resting[] | undefined;
}

/** What rests on a paragraph, beside it, era by era; or on the words of it that the reader chose, opened. */
export function RestingList({ number, groups, chosen }: RestingListProps) {
  const { linkTo } = useAddress(readingForm);
  const words = useWords();
  const { reading } = words;
  const head = useRef<HTMLParagraphElement>(null);
  const all = groups.flatMap(({ resting }) => resting);
  const isShown = (one: Resting) => chosen === undefined || chosen.includes(one);
  return (
    <aside class="beside" aria-label={reading.restsOn(number)}>
      <p class="hint" ref={head} tabIndex={-1}>
        {chosen === undefined ? (
          reading.here(countInWords(words, all))
        ) : (
          <>
            {reading.onChosen(countInWords(words, chosen))}{" "}
            <a href={linkTo({ at: undefined })} onClick={() => head.current?.focus()}>
              {reading.allOfParagraph(all.length)}
            </a>
          </>
        )}
      </p>
      {groups.map(({ slug, name, resting }) => (
        <section key={slug} hidden={!resting.some(isShown)}>
          <h4>{typeof name === "string" ? name : <Name of={name} />}</h4>
          <ul>
            {resting.map((one) => (
              <RestingItem
                key={one.key}
                number={number}
                resting={one}
                isShown={isShown(one)}
                isChosen={chosen !== undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

interface RestingItemProps {
  readonly number: number;
  readonly resting: Resting;
  readonly isShown: boolean;
  /** Whether the reader asked for what rests on some words: all of it is opened then. */
  readonly isChosen: boolean;
}

function RestingItem({ number, resting, isShown, isChosen }: RestingItemProps) {
  const { state, linkTo } = useAddress(readingForm);
  const words = useWords();
  const { key, kind, name } = resting;
  const isLit = isMeant(key, state.on);
  const isOpen = state.on === key;
  return (
    <li id={restingId(number, key)} class={isLit ? "lit" : undefined} hidden={!isShown}>
      <a
        class="entry"
        href={linkTo({ on: isOpen ? "" : key, at: undefined })}
        aria-current={isOpen ? "true" : undefined}
      >
        {kind && <KindMark kind={kind} />}{" "}
        <span class="called">{typeof name === "string" ? <CorpusText>{name}</CorpusText> : <Name of={name} />}</span>
        {kind && <span class="unseen">{words.comma + words.kinds[kind].word}</span>}
      </a>
      {(isOpen || isChosen) && <Card resting={resting} />}
    </li>
  );
}

/** What is said, and by which passages of the paragraph. */
function Card({ resting: { kind, summary, passages, page } }: { readonly resting: Resting }) {
  const link = useLinks();
  const words = useWords();
  return (
    <div class="card">
      {kind && (
        <p>
          <KindWord kind={kind} />
        </p>
      )}
      {summary && (
        <p>
          <CorpusText>{summary}</CorpusText>
        </p>
      )}
      {passages.map(({ id, gloss, printedAt, start, end }) => (
        <p key={id} class="gloss">
          <CorpusText>{gloss}</CorpusText>{" "}
          <span class="where">
            {[...(printedAt ? [printedAt] : []), words.evidence.characters(start, end)].join(words.comma)}
          </span>
        </p>
      ))}
      <p>
        <a href={link(page)}>{kind ? words.reading.byItself : words.reading.moreOfIt}</a>
      </p>
    </div>
  );
}
