import type { Picture } from "../../frame/picture.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import { dateSpan } from "../../parts/date-spans.js";
import { legendBelow } from "./legend.js";
import { sceneOf } from "./scene.js";
import { SceneContent } from "./scene-content.js";
import type { Look } from "./shapes.js";
import { dayText, type Stretch, within } from "./stretch.js";
import type { Thing } from "./things.js";

/** One row for each thing. Days are left empty where a date is open or unknown. */
export function timelineTable(words: Words, things: readonly Thing[]): Table {
  const dayOf = (day: number | undefined) => (day === undefined ? "" : dayText(day));
  return {
    columns: columnsIn(words, ["type", "slug", "name", "dateAsEdtf", "firstDay", "lastDay", "summary"]),
    rows: things.map(({ type, slug, name, date, summary }) => {
      const { start, end } = dateSpan(date);
      return [type, slug, name, date, dayOf(start), dayOf(end), summary];
    }),
  };
}

/** The timeline as it is in view, with its legend. */
export function timelinePicture(
  words: Words,
  { things, whole }: { readonly things: readonly Thing[]; readonly whole: Stretch },
  zoom: Stretch | undefined,
  look: Look,
): Picture {
  const scene = sceneOf(words, { things, whole, shown: within(whole, zoom ?? whole) }, look);
  const legend = legendBelow(words, scene.height, look);
  return {
    width: scene.width,
    height: scene.height + legend.height,
    content: (
      <>
        <SceneContent words={words} scene={scene} />
        {legend.content}
      </>
    ),
  };
}
