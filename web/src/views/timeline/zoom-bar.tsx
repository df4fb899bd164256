import { dateInWords } from "../../../../src/chronology/date-words.js";
import { stretchText, zoomed } from "./stretch.js";
import { ZOOM_STEP, type Zoom } from "./use-zoom.js";

/** Buttons that zoom, and what is in view. One that has nothing to do stays, so that the focus does. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const { shown, whole, isWhole, show } = zoom;
  return (
    <div class="timeline-zoom">
      <fieldset class="choice" aria-label="Zoom">
        <button
          type="button"
          aria-label="Zoom out"
          aria-disabled={isWhole}
          onClick={() => !isWhole && show(zoomed(shown, ZOOM_STEP))}
        >
          −
        </button>
        <button type="button" aria-label="Zoom in" onClick={() => show(zoomed(shown, 1 / ZOOM_STEP))}>
          +
        </button>
        <button type="button" aria-disabled={isWhole} onClick={() => !isWhole && show(whole)}>
          Whole
        </button>
      </fieldset>
      <span class="timeline-shown">{dateInWords(stretchText(shown))}</span>
      <span id="timeline-keys" class="timeline-keys">
        Arrow keys go from one thing to the next, Enter opens it, + and − zoom. Ctrl and the wheel zoom, too; a zoomed
        timeline can be dragged.
      </span>
    </div>
  );
}
