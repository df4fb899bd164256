import { useEffect, useRef } from "preact/hooks";
import { elementAt } from "../places.js";

/** Whoever lectures steps from anywhere, by arrow keys or by what a presenter's remote sends. */
export function useKeysOfPage(isAlone: boolean, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!isAlone) return undefined;
    const listen = (event: KeyboardEvent): void => latest.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isAlone]);
}

/** By how many eras a key steps. What is typed into, chosen from, or open beside the stage has its own use for keys. */
export function stepBy(event: KeyboardEvent): number {
  const isOthers = elementAt(event.target, "input, select, textarea, dialog") !== undefined;
  if (isOthers || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return 0;
  const isFull = document.fullscreenElement !== null;
  if (event.key === "ArrowRight" || (isFull && event.key === "PageDown")) return 1;
  if (event.key === "ArrowLeft" || (isFull && event.key === "PageUp")) return -1;
  return 0;
}
