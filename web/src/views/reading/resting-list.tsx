import { useRef } from "preact/hooks";
import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { KindMark, KindWord } from "../../parts/kinds.js";
import { Name } from "../../parts/names.js";
import { isMeant } from "../../parts/resting-key.js";
import { kinds } from "../../parts/stance-kinds.js";
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
  const head = useRef<HTMLParagraphElement>(null);
  const all = groups.flatMap(({ resting }) => resting);
  const isShown = (one: Resting) => chosen === undefined || chosen.includes(one);
  return (
    <aside class="beside" aria-label={`What rests on paragraph ${number}`}>
      <p class="hint" ref={head} tabIndex={-1}>
        {chosen === undefined ? (
          `${countInWords(all)} here`
        ) : (
          <>
            {countInWords(chosen)} on the words chosen.{" "}
            <a href={linkTo({ at: undefined })} onClick={() => head.current?.focus()}>
              Show all {all.length} of the paragraph
            </a>
          </>
        )}
      </p>
      {groups.map(({ slug, name, resting }) => (
        <section key={slug} hidden={!resting.some(isShown)}>
          <h4>
            <Name of={name} />
          </h4>
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
        <span class="called">
          <Name of={name} />
        </span>
        {kind && <span class="unseen">, {kinds[kind].word}</span>}
      </a>
      {(isOpen || isChosen) && <Card resting={resting} />}
    </li>
  );
}

/** What is said, and by which passages of the paragraph. */
function Card({ resting: { kind, summary, passages, page } }: { readonly resting: Resting }) {
  const link = useLinks();
  return (
    <div class="card">
      {kind && (
        <p>
          <KindWord kind={kind} />
        </p>
      )}
      {summary && <p>{summary}</p>}
      {passages.map(({ id, gloss, printedAt, start, end }) => (
        <p key={id} class="gloss">
          {gloss}{" "}
          <span class="where">
            {printedAt && `${printedAt}, `}characters {start}–{end}
          </span>
        </p>
      ))}
      <p>
        <a href={link(page)}>{kind ? "This reading by itself" : "More of it"}</a>
      </p>
    </div>
  );
}
