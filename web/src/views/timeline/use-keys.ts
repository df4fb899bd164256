import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { drawnDate } from "./drawn-dates.js";
import { showing, zoomed } from "./stretch.js";
import type { Thing } from "./things.js";
import { ZOOM_STEP, type Zoom } from "./use-zoom.js";

interface KeysProps {
  /** In the order of time. */
  readonly things: readonly Thing[];
  readonly zoom: Zoom;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** Whether a thing is drawn at present: in view, and not hidden by others. */
  isInView(key: string): boolean;
  onOpen(thing: Thing): void;
  onEscape(): void;
}

/**
 * Goes through the things of a picture by keys: one of them is in the order of tabulation, and arrows lead from it to
 * the others, in view or not.
 */
export function useKeys({ things, zoom, svg, isInView, onOpen, onEscape }: KeysProps) {
  const [active, setActive] = useState<string>();
  const wanted = useRef<string | undefined>(undefined);
  const at = things.find(({ key }) => key === active && isInView(key)) ?? things.find(({ key }) => isInView(key));

  // A thing that was out of view can be focused once it is drawn.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = [...(svg.current?.querySelectorAll<SVGElement>("[data-key]") ?? [])].find(
      ({ dataset }) => dataset["key"] === wanted.current,
    );
    if (element === undefined) return;
    wanted.current = undefined;
    element.focus();
  });

  const goTo = (index: number) => {
    const thing = things[Math.min(Math.max(index, 0), things.length - 1)];
    if (thing === undefined) return;
    setActive(thing.key);
    wanted.current = thing.key;
    zoom.show(showing(zoom.shown, drawnDate(thing.date, zoom.whole)));
  };
  // What others hide is come to once there is room for it.
  const isHidden = ({ key, date }: Thing) => {
    const { from, to } = drawnDate(date, zoom.whole);
    return !isInView(key) && to > zoom.shown.from && from < zoom.shown.to;
  };
  const goFrom = (first: number, by: 1 | -1) => {
    let index = first;
    for (let next = things[index]; next !== undefined && isHidden(next); next = things[index]) index += by;
    goTo(index);
  };
  const step = (by: 1 | -1) => goFrom((at === undefined ? -1 : things.indexOf(at)) + by, by);
  const zoomBy = (factor: number) => {
    if (at === undefined) return zoom.show(zoomed(zoom.shown, factor));
    const { from, to } = drawnDate(at.date, zoom.whole);
    const middle = Math.min(Math.max((from + to) / 2, zoom.shown.from), zoom.shown.to);
    return zoom.show(zoomed(zoom.shown, factor, middle));
  };
  const open = () => at && onOpen(at);
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    Home: () => goFrom(0, 1),
    End: () => goFrom(things.length - 1, -1),
    "+": () => zoomBy(1 / ZOOM_STEP),
    "=": () => zoomBy(1 / ZOOM_STEP),
    "-": () => zoomBy(ZOOM_STEP),
    "0": () => zoom.show(zoom.whole),
    Enter: open,
    " ": open,
    Escape: onEscape,
  };
  return {
    tabStop: at?.key,
    setActive,
    onKeyDown: (event: KeyboardEvent) => {
      const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    },
  };
}
