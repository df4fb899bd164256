import { dateIn } from "../../../../src/chronology/date-words.js";
import { useWords } from "../../messages/worded.js";
import { stretchText, zoomed } from "./stretch.js";
import { ZOOM_STEP, type Zoom } from "./use-zoom.js";

/** Buttons that zoom, and what is in view. One that has nothing to do stays, so that the focus does. */
export function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const { shown, whole, isWhole, show } = zoom;
  const { timeline, dates } = useWords();
  return (
    <div class="timeline-zoom">
      <fieldset class="choice" aria-label={timeline.zoom}>
        <button
          type="button"
          aria-label={timeline.zoomOut}
          aria-disabled={isWhole}
          onClick={() => !isWhole && show(zoomed(shown, ZOOM_STEP))}
        >
          −
        </button>
        <button type="button" aria-label={timeline.zoomIn} onClick={() => show(zoomed(shown, 1 / ZOOM_STEP))}>
          +
        </button>
        <button type="button" aria-disabled={isWhole} onClick={() => !isWhole && show(whole)}>
          {timeline.whole}
        </button>
      </fieldset>
      <span class="timeline-shown">{dateIn(dates, stretchText(shown))}</span>
      <span id="timeline-keys" class="timeline-keys">
        {timeline.keys}
      </span>
    </div>
  );
}
