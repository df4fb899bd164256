import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * Whether the page is being put on paper. Then all is drawn at once that a screen comes to by and by: a browser takes what
 * is there as soon as those who listen are done.
 */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(() => matchMedia("print").matches || isGathering);
  useEffect(() => {
    const media = matchMedia("print");
    const turn = () => atOnce(() => setOnPaper(media.matches || isGathering));
    const begin = () => atOnce(() => setOnPaper(true));
    listeners.add(turn);
    media.addEventListener("change", turn);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", turn);
    return () => {
      listeners.delete(turn);
      media.removeEventListener("change", turn);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", turn);
    };
  }, []);
  return isOnPaper;
}

/** Prints the page with all that its lists hold, once it has come. */
export async function printWhole(): Promise<void> {
  turnTo(true);
  await new Promise<void>((resolve) => whenHere(resolve));
  print();
  turnTo(false);
}

/** Keeps printing waiting for as long as something of the page is on its way. */
export function useAwaited(isOnItsWay: boolean): void {
  useEffect(() => {
    if (!isOnItsWay) return undefined;
    const mark = {};
    awaited.add(mark);
    return () => awaited.delete(mark);
  }, [isOnItsWay]);
}

/** True from the moment at which the reader asks for a print of the whole page until it is made. */
let isGathering = false;
const listeners = new Set<() => void>();
const awaited = new Set<object>();

function turnTo(next: boolean): void {
  isGathering = next;
  for (const listener of listeners) listener();
}

/** Looks, picture by picture, whether nothing is on its way any more: what has just been asked for is seen in the next one. */
function whenHere(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => (awaited.size === 0 ? then() : whenHere(then))));
}

/** Draws what a change asks for before anything else happens. */
function atOnce(change: () => void): void {
  const later = options.debounceRendering;
  let draw: (() => void) | undefined;
  options.debounceRendering = (work) => {
    draw = work;
  };
  try {
    change();
  } finally {
    if (later) options.debounceRendering = later;
    else delete options.debounceRendering;
  }
  draw?.();
}
