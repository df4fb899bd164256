import { useEffect, useState } from "preact/hooks";

/** Which item of a list is chosen by the arrow keys. */
export interface Chosen {
  /** Undefined: none. */
  readonly place: number | undefined;
  /** Chooses the next item (1) or the one before (-1). */
  step(by: 1 | -1): void;
}

/** Nothing is chosen at first, of another list, and after the last item as before the first. */
export function useChosen(list: readonly unknown[]): Chosen {
  const [place, choose] = useState<number>();
  useEffect(() => choose(undefined), [list]);
  return { place, step: (by) => choose((last) => stepped(last, by, list.length)) };
}

function stepped(from: number | undefined, by: 1 | -1, count: number): number | undefined {
  const beforeFirst = by === 1 ? -1 : count;
  const to = (from ?? beforeFirst) + by;
  return to >= 0 && to < count ? to : undefined;
}
