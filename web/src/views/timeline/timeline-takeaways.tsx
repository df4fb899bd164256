import type { TimelineQuery } from "../../api/generated/graphql.js";
import type { Picture } from "../../frame/picture.js";
import type { Table } from "../../frame/table.js";
import type { Takeaways } from "../../frame/takeaways.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import { dateSpan } from "../../parts/date-spans.js";
import type { Named } from "../../parts/naming.js";
import { legendBelow } from "./legend.js";
import look from "./scene.css?raw";
import { sceneOf } from "./scene.js";
import { SceneContent } from "./scene-content.js";
import type { Look } from "./shapes.js";
import { stagedOf } from "./staged.js";
import { dayText, type Stretch, within } from "./stretch.js";
import type { Thing } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import { timelineTitle } from "./timeline-title.js";
import type { Choices } from "./use-choices.js";
import { extentOf } from "./use-timeline.js";

interface Taken {
  readonly words: Words;
  readonly edition: NonNullable<TimelineQuery["edition"]>;
  readonly state: TimelineState;
  readonly choices: Choices;
  nameOf(named: Named): string;
  /** How large it is drawn; undefined while that is not known: then there is no picture. */
  readonly look: Look | undefined;
}

/** A timeline as the reader has it, to be taken along; nothing where nothing is on it. */
export function timelineTaken({
  words,
  edition,
  state,
  choices,
  nameOf,
  look,
}: Taken): Omit<Takeaways, "edition"> | undefined {
  const staged = stagedOf(edition, state, nameOf);
  if (staged.things.length === 0) return undefined;
  return {
    title: timelineTitle(words, state, choices, extentOf(edition.timeline), nameOf),
    hasFigure: true,
    picture: look && (() => timelinePicture(words, staged, state.zoom, look)),
    table: () => timelineTable(words, staged.things),
  };
}

/** One row for each thing. Days are left empty where a date is open or unknown. */
function timelineTable(words: Words, things: readonly Thing[]): Table {
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
function timelinePicture(
  words: Words,
  { things, whole }: { readonly things: readonly Thing[]; readonly whole: Stretch },
  zoom: Stretch | undefined,
  size: Look,
): Picture {
  const scene = sceneOf(words, { things, whole, shown: within(whole, zoom ?? whole) }, size);
  const legend = legendBelow(words, scene.height, size);
  return {
    width: scene.width,
    height: scene.height + legend.height,
    styles: [look],
    content: (
      <>
        <SceneContent words={words} scene={scene} />
        {legend.content}
      </>
    ),
  };
}
