import type { Language } from "../../address/scope.js";
import type { StanceKind } from "../../api/generated/graphql.js";
import type { Picture } from "../../frame/picture.js";
import { dateInWords } from "../../parts/dates.js";
import { nameIn } from "../../parts/names.js";
import { DrawnRiver } from "./drawn-river.js";
import { DrawnLegend, drawnLegendHeight } from "./legend.js";
import type { Pin } from "./pins.js";
import { drawnOf, type River } from "./river.js";
import { type Frame, sceneOf } from "./scene.js";

const MILLISECONDS_A_DAY = 86_400_000;
const WIDTH = 1_400;

interface Shown {
  readonly language: Language;
  /** When the edition was published. */
  readonly publishedAt: string;
}

/** What a river is laid out for: a width, and how names are shown. */
export function frameFor(width: number, { language, publishedAt }: Shown): Frame {
  return {
    width,
    today: Math.floor(Date.parse(publishedAt) / MILLISECONDS_A_DAY),
    nameOf: (named) => nameIn(language, named),
    periodOf: ({ period }) => dateInWords(period),
  };
}

/** The river with its legend, to be taken along. */
export function pictureOf(
  river: River,
  pins: readonly Pin[],
  shown: Shown & { readonly kinds: readonly StanceKind[] },
): Picture {
  const scene = sceneOf(drawnOf(river), pins, frameFor(WIDTH, shown));
  return {
    width: scene.width,
    height: scene.height + drawnLegendHeight,
    content: (
      <>
        <DrawnRiver scene={scene} />
        <DrawnLegend top={scene.height} isFiltered={shown.kinds.length > 0} />
      </>
    ),
  };
}
