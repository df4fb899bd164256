import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/** The sizes in which pictures are laid out go with text of this many pixels. */
const LAID_OUT_FOR = 15;

/** How wide a picture can be in its place, in its own units, and how many pixels each of them is. */
export function useFittingWidth(place: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly scale: number;
} {
  const [fit, setFit] = useState({ width: 1_200, scale: 1 });
  const measure = () => {
    const element = place.current;
    if (element === null) return;
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / LAID_OUT_FOR;
    const width = Math.floor(element.clientWidth / scale);
    setFit((last) => (last.width === width && last.scale === scale ? last : { width, scale }));
  };
  useLayoutEffect(measure, []);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return fit;
}
