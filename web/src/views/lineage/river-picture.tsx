import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { EraNameFragment } from "../../api/generated/graphql.js";
import { DrawnRiver } from "./drawn-river.js";
import type { Scene } from "./scene.js";
import { Stops } from "./stop-marks.js";
import type { StopWords } from "./stop-words.js";
import { type Stop, stopsOf } from "./stops.js";
import { Tip } from "./tip.js";

interface RiverPictureProps {
  readonly label: string;
  /** Where the picture scrolls if it does not fit. */
  readonly region: RefObject<HTMLElement | null>;
  readonly scene: Scene;
  /** Pixels for each unit of the scene. */
  readonly scale: number;
  readonly eras: readonly EraNameFragment[];
  /** The stop whose evidence is open. */
  readonly open: string;
  wordsOf(stop: Stop): StopWords;
  addressOf(principle: string): string;
  onOpen(id: string): void;
}

/** The river to look at, to point at and to go through by keys. */
export function RiverPicture(props: RiverPictureProps) {
  const { label, region, scene, scale, eras, wordsOf } = props;
  const [pointedAt, setPointedAt] = useState<Stop>();
  const rows = useMemo(() => stopsOf(scene, eras), [scene, eras]);
  // What was pointed at may not be there any more once something else is chosen.
  const shown = rows.flat().find(({ id }) => id === pointedAt?.id);
  const { scrollLeft = 0, clientWidth = 0 } = region.current ?? {};
  return (
    <div class="river-place">
      <section ref={region} class="river-region" aria-label={label} aria-describedby="river-keys">
        <div class="river-whole">
          <svg
            class="river-picture"
            width={scene.width * scale}
            height={scene.height * scale}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            aria-hidden="true"
          >
            <DrawnRiver scene={scene} lit={shown && "stream" in shown ? shown.stream : undefined} />
          </svg>
          <Stops {...props} rows={rows} onPoint={setPointedAt} />
        </div>
      </section>
      {shown && (
        <Tip
          words={wordsOf(shown)}
          box={shown.box}
          scale={scale}
          seen={{ from: scrollLeft, width: clientWidth }}
          isAbove={shown.box.y > scene.height / 2}
          height={scene.height}
        />
      )}
    </div>
  );
}
