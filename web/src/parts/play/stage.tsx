import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { coursesOf, mostKinds, sorted } from "../courses.js";
import { EntityLink } from "../links.js";
import { useNames } from "../names.js";
import { Failed, Nothing } from "../states.js";
import type { WholeEdition } from "../use-doctrine.js";
import { stepBy, useKeysOfPage } from "./keys.js";
import { PlayControls } from "./play-controls.js";
import { PlayRows } from "./play-rows.js";
import { Sentence } from "./sentence.js";
import { usePlaying } from "./use-playing.js";
import { useStep } from "./use-step.js";
import "./play.css";

interface StageProps {
  readonly edition: WholeEdition;
  /** Slug of the era that is shown; any other word stands for the first. */
  readonly era: string;
  /** Which of the rows are shown, by their places; all of them where it is left out. */
  readonly rows?: { readonly from: number; readonly to: number };
  /** Whether the page is for nothing else: then arrow keys step wherever the focus is, and it can fill the screen. */
  readonly isAlone?: boolean;
  onStep(era: string): void;
  /** Called when the reader wants to see what the era says on a principle. */
  onOpen(principle: string, era: string): void;
  /** What stands over the stage: it is seen in full screen too. */
  readonly children?: ComponentChildren;
}

/** The eras, one at a time: what arrives, stays, falls silent, is turned against. Principles keep their rows. */
export function Stage({ edition, era: chosen, rows, isAlone = false, onStep, onOpen, children }: StageProps) {
  const eras = edition.eras.nodes;
  const names = useNames();
  const { play, dates } = useWords();
  const stage = useRef<HTMLElement>(null);
  const courses = useMemo(() => sorted(coursesOf(edition), "first"), [edition]);
  const at = Math.max(
    0,
    eras.findIndex(({ slug }) => slug === chosen),
  );
  const { step, trouble } = useStep(edition, courses, at);
  const go = (to: number): void => {
    const era = eras[Math.max(0, Math.min(to, eras.length - 1))];
    if (era !== undefined) onStep(era.slug);
  };
  const playing = usePlaying({ at, last: eras.length - 1, isThere: step !== undefined, onStep: go });
  const goSelf = (to: number): void => {
    playing.stop();
    go(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = stepBy(event);
    if (by === 0) return;
    event.preventDefault();
    goSelf(at + by);
  };
  useKeysOfPage(isAlone, onKey);
  const [before, era] = [eras[at - 1], eras[at]];
  if (era === undefined) return <Nothing>{play.noEras}</Nothing>;
  return (
    <section
      ref={stage}
      class="play"
      aria-label={play.title}
      style={{ "--most-kinds": mostKinds(courses) }}
      onKeyDown={isAlone ? undefined : onKey}
    >
      <div class="play-said">
        <p class="play-where">{play.eraAt(at + 1, eras.length)}</p>
        <h2 key={era.slug}>
          <EntityLink to="eras" of={era} /> <span class="period">{dateIn(dates, era.period)}</span>
        </h2>
        <Sentence step={step} era={names(era)} before={before && names(before)} />
        {trouble && <Failed failure={trouble.failure} retry={trouble.retry} />}
      </div>
      <PlayControls
        at={at}
        name={names(era)}
        count={eras.length}
        isPlaying={playing.isPlaying}
        pace={playing.pace}
        stage={isAlone ? stage : undefined}
        onStep={goSelf}
        onToggle={playing.toggle}
        onPace={playing.setPace}
      />
      <PlayRows
        courses={courses.slice(rows?.from, rows?.to)}
        {...{ step, at }}
        onOpen={(principle) => {
          playing.stop();
          onOpen(principle, era.slug);
        }}
      />
      {children}
    </section>
  );
}
