import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { More } from "../../parts/more.js";
import { Name } from "../../parts/names.js";
import { useShownPart } from "../../parts/use-shown-list.js";
import { kindWord, type Thing } from "./things.js";

interface ThingListProps {
  /** In the order of time. */
  readonly things: readonly Thing[];
  /** The address of the timeline with a thing's panel open. */
  linkTo(thing: Thing): string;
  /** How many the reader wants to see. */
  readonly wanted: number;
  onMore(count: number): void;
}

/** What the picture shows, as a list by date. */
export function ThingList({ things, linkTo, wanted, onMore }: ThingListProps) {
  const words = useWords();
  const list = useShownPart(things, wanted);
  return (
    <section class="timeline-list" aria-labelledby="by-date">
      <h2 id="by-date">{words.timeline.byDate}</h2>
      <ol>
        {list.items.map((thing) => (
          <li key={thing.key}>
            <p class="timeline-date">
              {dateIn(words.dates, thing.date)} <code>{thing.date}</code>
            </p>
            <div>
              <p class="timeline-name">
                <TypeMark of={thing} />
                <a href={linkTo(thing)}>
                  {thing.named ? <Name of={thing.named} /> : <CorpusText>{thing.name}</CorpusText>}
                </a>
              </p>
              <p class="timeline-about">
                <span class="timeline-kind">{kindWord(words, thing)}</span> <CorpusText>{thing.summary}</CorpusText>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <More list={list} onMore={onMore} />
    </section>
  );
}

/** The mark that the thing has in the picture; the word beside it says the same. */
function TypeMark({ of: { type } }: { readonly of: Thing }) {
  return (
    <svg class={`timeline-mark thing-${type}`} viewBox="0 0 16 16" aria-hidden="true">
      {type === "era" && <path class="thing-edge" d="M1 2V14M15 2V14" />}
      {type === "era" && <rect class="thing-band" x="1" y="3" width="14" height="10" />}
      {type === "event" && <circle class="thing-mark" cx="8" cy="8" r="5.5" />}
      {type === "quote" && <path class="thing-mark" d="M8 1 15 8 8 15 1 8Z" />}
    </svg>
  );
}
