import { useEffect, useState } from "preact/hooks";

/** How long a step is shown, in seconds. */
export const paces = [
  { seconds: 7, name: "slow" },
  { seconds: 4, name: "steady" },
  { seconds: 2, name: "quick" },
] as const;
export type Pace = (typeof paces)[number]["seconds"];

interface Playing {
  /** Which era is shown, from 0, and which is the last. */
  readonly at: number;
  readonly last: number;
  /** Whether what is shown is there: a step that is on its way is waited for. */
  readonly isThere: boolean;
  onStep(to: number): void;
}

/** Goes on from era to era by itself for as long as it is told to, and stops at the last. */
export function usePlaying({ at, last, isThere, onStep }: Playing) {
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>(4);
  const isOn = isPlaying && at < last;
  useEffect(() => {
    if (!isOn || !isThere) return undefined;
    const timer = setTimeout(() => {
      if (at + 1 === last) setPlaying(false);
      onStep(at + 1);
    }, pace * 1_000);
    return () => clearTimeout(timer);
  }, [isOn, isThere, at, pace]);
  const toggle = () => {
    // From the last era it begins anew.
    if (!isOn && at === last) onStep(0);
    setPlaying(!isOn);
  };
  return { isPlaying: isOn, toggle, stop: () => setPlaying(false), pace, setPace };
}
