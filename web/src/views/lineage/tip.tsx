import type { StopWords } from "./stop-words.js";
import type { Stop } from "./stops.js";

const WIDTH = 300;
const DISTANCE = 6;

interface TipProps {
  readonly words: StopWords;
  readonly box: Stop["box"];
  /** Pixels for each unit of the picture. */
  readonly scale: number;
  /** In pixels: how much of the picture is seen, and from where on. */
  readonly seen: { readonly from: number; readonly width: number };
  /** Whether it stands above what it tells of, for there is more room there. */
  readonly isAbove: boolean;
  /** Height of the picture, in its units. */
  readonly height: number;
}

/** What is pointed at, in words, beside it. Those who listen are told by its label. */
export function Tip({ words, box, scale, seen, isAbove, height }: TipProps) {
  const left = Math.max(0, Math.min(box.x * scale - seen.from, seen.width - WIDTH));
  const vertical = isAbove
    ? { bottom: `${(height - box.y) * scale + DISTANCE}px` }
    : { top: `${(box.y + box.height) * scale + DISTANCE}px` };
  return (
    <div
      class="river-tip popover"
      aria-hidden="true"
      style={{ left: `${left}px`, maxWidth: `${WIDTH}px`, ...vertical }}
    >
      <strong>{words.title}</strong>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
