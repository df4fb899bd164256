import { useRef } from "preact/hooks";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { type DrawnThing, sceneOf } from "./scene.js";
import { SceneContent } from "./scene-content.js";
import type { Look } from "./shapes.js";
import { lengthOf, moved, type Stretch, zoomed } from "./stretch.js";
import { ThingTip } from "./thing-tip.js";
import { kindWord, type Thing } from "./things.js";
import { useDrag } from "./use-drag.js";
import { useKeys } from "./use-keys.js";
import { useTip } from "./use-tip.js";
import type { Zoom } from "./use-zoom.js";

interface TimelinePictureProps {
  /** In the order of time. */
  readonly things: readonly Thing[];
  readonly zoom: Zoom;
  readonly look: Look;
  /** Key of the thing whose panel is open. */
  readonly open: string | undefined;
  onOpen(thing: Thing): void;
  onClose(): void;
}

/** The picture, which can be dragged, zoomed and gone through by keys. */
export function TimelinePicture({ things, zoom, look, open, onOpen, onClose }: TimelinePictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const words = useWords();
  const scene = sceneOf(words, { things, whole: zoom.whole, shown: zoom.shown }, look);
  const inView = new Map(scene.things.map((drawn) => [drawn.thing.key, drawn]));
  const tip = useTip();
  const told = tip.key === undefined ? undefined : inView.get(tip.key);
  const { tabStop, setActive, onKeyDown } = useKeys({
    ...{ things, zoom, svg, onOpen },
    isInView: (key) => inView.has(key),
    onEscape: () => (told ? tip.hide() : onClose()),
  });

  const hold = ({ thing }: DrawnThing) => ({
    "data-key": thing.key,
    role: "button" as const,
    // Of an element of SVG, the name of an attribute is what it is written as.
    tabindex: thing.key === tabStop ? 0 : -1,
    "aria-label": words.timeline.thing(kindWord(words, thing), thing.name, dateIn(words.dates, thing.date)),
    "aria-describedby": told?.thing === thing ? "timeline-tip" : undefined,
    "aria-expanded": thing.key === open,
    onClick: () => onOpen(thing),
    onFocus: () => {
      setActive(thing.key);
      tip.show(thing.key);
    },
    onBlur: tip.hideSoon,
    onPointerEnter: () => tip.show(thing.key),
    onPointerLeave: tip.hideSoon,
  });

  return (
    <div class="timeline-region">
      <svg
        ref={svg}
        class={zoom.isWhole ? "picture" : "picture timeline-zoomed"}
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="application"
        aria-label={words.timeline.title}
        aria-describedby="timeline-keys"
        onKeyDown={onKeyDown}
        {...useZoomingAndDragging(zoom, look.width)}
      >
        <SceneContent words={words} scene={scene} hold={hold} />
      </svg>
      {told && <ThingTip drawn={told} scene={scene} tip={tip} />}
    </div>
  );
}

/** Handlers that drag a zoomed picture, and zoom it about the pointer with Ctrl and the wheel. */
function useZoomingAndDragging(zoom: Zoom, width: number) {
  const { shown } = zoom;
  const draggedBy = (held: Stretch, pixels: number) => moved(held, (-pixels / width) * lengthOf(held));
  const drag = useDrag({
    take: () => (zoom.isWhole ? undefined : shown),
    drag: (held, { by }) => zoom.preview(draggedBy(held, by)),
    drop: (held, { by }) => zoom.show(draggedBy(held, by)),
  });
  const onWheel = (event: WheelEvent & { readonly currentTarget: Element }) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = (event.clientX - event.currentTarget.getBoundingClientRect().left) / width;
    zoom.showSoon(zoomed(shown, 2 ** (event.deltaY / WHEEL_TO_DOUBLE), shown.from + at * lengthOf(shown)));
  };
  return { ...drag, onWheel };
}

/** A wheel turned so far, in pixels, doubles what is in view. */
const WHEEL_TO_DOUBLE = 300;
