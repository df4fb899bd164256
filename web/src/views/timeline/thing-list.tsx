import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Name } from "../../parts/names.js";
import { kindWord, type Thing } from "./things.js";

interface ThingListProps {
  /** In the order of time. */
  readonly things: readonly Thing[];
  /** The address of the timeline with a thing's panel open. */
  linkTo(thing: Thing): string;
}

/** What the picture shows, as a list by date. */
export function ThingList({ things, linkTo }: ThingListProps) {
  const words = useWords();
  return (
    <section class="timeline-list" aria-labelledby="by-date">
      <h2 id="by-date">{words.timeline.byDate}</h2>
      <ol>
        {things.map((thing) => (
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
