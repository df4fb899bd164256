import { useEffect, useRef, useState } from "preact/hooks";

/** The pointer has so many milliseconds to go from a thing to what is told of it. */
const WAY = 250;

/** Of which thing something is told beside it. */
export interface Tip {
  readonly key: string | undefined;
  show(key: string): void;
  /** Hides it unless the pointer comes to a thing, or to what is told of it, within a moment. */
  hideSoon(): void;
  hide(): void;
}

export function useTip(): Tip {
  const [key, setKey] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: string | undefined) => {
    clearTimeout(timer.current);
    setKey(next);
  };
  return {
    key,
    show: set,
    hide: () => set(undefined),
    hideSoon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setKey(undefined), WAY);
    },
  };
}
