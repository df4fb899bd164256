import { useRef } from "preact/hooks";

/** The pointer may tremble so many pixels before a click counts as a drag. */
const TREMBLE = 4;

/** Where the pointer has come to: pixels from the left of the element, and from where it went down. */
interface Reached {
  readonly x: number;
  readonly by: number;
}

interface Drag<Held> {
  /** What is to be dragged, when the pointer goes down `x` pixels from the left of the element; undefined: nothing. */
  take(x: number): Held | undefined;
  drag(held: Held, reached: Reached): void;
  drop(held: Held, reached: Reached): void;
}

type PointerOn = PointerEvent & { readonly currentTarget: Element };

/** Handlers of an element whose content is dragged. A drag that ends on something is no click on it. */
export function useDrag<Held>({ take, drag, drop }: Drag<Held>) {
  const hold = useRef<{ readonly held: Held; readonly from: number; isMoved: boolean } | undefined>(undefined);
  const isClickless = useRef(false);
  const xOf = ({ clientX, currentTarget }: PointerOn) => clientX - currentTarget.getBoundingClientRect().left;
  return {
    onPointerDown: (event: PointerOn) => {
      isClickless.current = false;
      if (event.button !== 0) return;
      const from = xOf(event);
      const held = take(from);
      hold.current = held === undefined ? undefined : { held, from, isMoved: false };
    },
    onPointerMove: (event: PointerOn) => {
      const { current } = hold;
      if (current === undefined) return;
      const x = xOf(event);
      if (!current.isMoved && Math.abs(x - current.from) < TREMBLE) return;
      if (!current.isMoved) event.currentTarget.setPointerCapture(event.pointerId);
      current.isMoved = true;
      drag(current.held, { x, by: x - current.from });
    },
    onPointerUp: (event: PointerOn) => {
      const { current } = hold;
      hold.current = undefined;
      if (!current?.isMoved) return;
      isClickless.current = true;
      const x = xOf(event);
      drop(current.held, { x, by: x - current.from });
    },
    onPointerCancel: () => {
      hold.current = undefined;
    },
    onClickCapture: (event: Event) => {
      if (isClickless.current) event.stopPropagation();
      isClickless.current = false;
    },
  };
}
