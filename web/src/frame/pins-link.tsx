import { useLinks } from "../address/scope.js";
import { useWords } from "../messages/worded.js";
import { useKeptSheet } from "../parts/kept-sheet.js";
import { sheetInAddress } from "../parts/sheet.js";

/** Leads to the reader's sheet, and says how much is on it. Whoever has pinned nothing finds the way in the foot. */
export function PinsLink() {
  const { kept } = useKeptSheet();
  const link = useLinks();
  const { frame } = useWords();
  if (kept.pins.length === 0) return null;
  return (
    <a class="pins-link" href={link("/pins", sheetInAddress.write(kept))}>
      {frame.pins} <span class="pins-count">{kept.pins.length}</span>
    </a>
  );
}
