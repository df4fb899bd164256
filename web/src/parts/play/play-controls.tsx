import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import { type Pace, paces } from "./use-playing.js";

interface PlayControlsProps {
  /** Which era is shown, from 0, and what it is called. */
  readonly at: number;
  readonly name: string;
  readonly count: number;
  readonly isPlaying: boolean;
  readonly pace: Pace;
  /** What can fill the screen; undefined: nothing is offered to. */
  readonly stage: RefObject<HTMLElement | null> | undefined;
  onStep(to: number): void;
  onToggle(): void;
  onPace(pace: Pace): void;
}

/** The ways through the eras: step by step, by the slider, or by itself. */
export function PlayControls(props: PlayControlsProps) {
  const { at, name, count, isPlaying, pace, stage, onStep, onToggle, onPace } = props;
  const { play } = useWords();
  const step = (to: number, words: string, sign: string) => {
    const isThere = to >= 0 && to < count;
    return (
      <button
        type="button"
        aria-label={words}
        title={words}
        aria-disabled={!isThere}
        onClick={() => isThere && onStep(to)}
      >
        {sign}
      </button>
    );
  };
  return (
    <fieldset class="play-controls" aria-label={play.controls}>
      {step(at - 1, play.eraBefore, "◂")}
      <input
        type="range"
        aria-label={play.era}
        aria-valuetext={name}
        min={1}
        max={count}
        step={1}
        value={at + 1}
        onInput={({ currentTarget }) => onStep(currentTarget.valueAsNumber - 1)}
      />
      {step(at + 1, play.eraNext, "▸")}
      <button type="button" aria-pressed={isPlaying} onClick={onToggle}>
        {play.play}
      </button>
      <select
        aria-label={play.pace}
        value={pace}
        onChange={({ currentTarget }) =>
          onPace(paces.find(({ seconds }) => String(seconds) === currentTarget.value)?.seconds ?? pace)
        }
      >
        {paces.map(({ seconds, name: pace }) => (
          <option key={seconds} value={seconds}>
            {play.paces[pace]}
          </option>
        ))}
      </select>
      {stage && <FullScreen of={stage} />}
    </fieldset>
  );
}

/** Fills the screen, for a lecture; not offered where the browser cannot. */
function FullScreen({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  const { play } = useWords();
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      class="play-full"
      aria-pressed={isFull}
      // A browser may refuse, as within the frame of another page: then all stays as it is.
      onClick={() => (isFull ? document.exitFullscreen() : of.current?.requestFullscreen())?.catch(() => undefined)}
    >
      {play.fullScreen}
    </button>
  );
}
