import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { typeset } from "../../parts/text-fitting.js";
import type { Look } from "./shapes.js";

/** Labels are a little smaller than text, and grow with it from a phone to a projector. */
const LABEL_SIZE = 0.8;

/**
 * How large a picture is drawn that fills an element.
 *
 * @returns the look, undefined until the element is there, and a ref for the element
 */
export function useLook(): { readonly look: Look | undefined; place(element: Element | null): void } {
  const [element, place] = useState<Element | null>(null);
  const [width, setWidth] = useState(0);
  // Before anything is seen of what stands below the picture.
  useLayoutEffect(() => {
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  const look = useMemo(() => (width > 0 ? lookOf(width) : undefined), [width]);
  return { look, place };
}

function lookOf(width: number): Look {
  const em = Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * LABEL_SIZE);
  return { width, em, widthOf: typeset(em, { weight: 600 }) };
}
