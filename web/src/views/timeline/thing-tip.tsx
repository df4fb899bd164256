import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { Name } from "../../parts/names.js";
import type { DrawnThing, Scene } from "./scene.js";
import { kindWord } from "./things.js";
import type { Tip } from "./use-tip.js";

/** As in the style sheet. */
const WIDTH_IN_EMS = 28;

interface ThingTipProps {
  readonly drawn: DrawnThing;
  readonly scene: Scene;
  readonly tip: Tip;
}

/** What can be told of a thing in a few words, below it. */
export function ThingTip({ drawn, scene, tip }: ThingTipProps) {
  const { thing, x0, top, height } = drawn;
  const words = useWords();
  const left = Math.min(Math.max(x0, 0), Math.max(scene.width - WIDTH_IN_EMS * scene.em, 0));
  return (
    <div
      class="timeline-tip popover"
      id="timeline-tip"
      role="tooltip"
      style={{ left: `${left}px`, top: `${top + height}px`, fontSize: `${scene.em}px` }}
      onPointerEnter={() => tip.show(thing.key)}
      onPointerLeave={tip.hideSoon}
    >
      <p class="timeline-tip-type">{kindWord(words, thing)}</p>
      <p>
        <strong>{thing.named ? <Name of={thing.named} /> : <CorpusText>{thing.name}</CorpusText>}</strong>
      </p>
      <p>
        {dateIn(words.dates, thing.date)} <code>{thing.date}</code>
      </p>
      <p>
        <CorpusText>{thing.summary}</CorpusText>
      </p>
    </div>
  );
}
