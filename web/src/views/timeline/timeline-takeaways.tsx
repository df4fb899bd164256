import type { Picture } from "../../frame/picture.js";
import type { Table } from "../../frame/table.js";
import { dateSpan } from "../../parts/date-spans.js";
import { dateInWords } from "../../parts/dates.js";
import { legendBelow } from "./legend.js";
import { sceneOf } from "./scene.js";
import { SceneContent } from "./scene-content.js";
import type { Look } from "./shapes.js";
import { dayText, type Stretch, within } from "./stretch.js";
import { eventKindWords, type Thing, thingTypes, typeWords } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Choice, Choices } from "./use-choices.js";
import type { Extent } from "./use-timeline.js";

/** One row for each thing. Days are left empty where a date is open or unknown. */
export function timelineTable(things: readonly Thing[]): Table {
  const dayOf = (day: number | undefined) => (day === undefined ? "" : dayText(day));
  return {
    columns: ["type", "slug", "name", "date (EDTF)", "first day", "last day", "summary"],
    rows: things.map(({ type, slug, name, date, summary }) => {
      const { start, end } = dateSpan(date);
      return [type, slug, name, date, dayOf(start), dayOf(end), summary];
    }),
  };
}

/** The timeline as it is in view, with its legend. */
export function timelinePicture(
  { things, whole }: { readonly things: readonly Thing[]; readonly whole: Stretch },
  zoom: Stretch | undefined,
  look: Look,
): Picture {
  const scene = sceneOf({ things, whole, shown: within(whole, zoom ?? whole) }, look);
  const legend = legendBelow(scene.height, look);
  return {
    width: scene.width,
    height: scene.height + legend.height,
    content: (
      <>
        <SceneContent scene={scene} />
        {legend.content}
      </>
    ),
  };
}

/** What a timeline shows and what it leaves out, in a few words: whoever sees it elsewhere sees no filters. */
export function timelineTitle(state: TimelineState, choices: Choices, { read, total }: Extent): string {
  const types = thingTypes.filter((type) => !state.hidden.includes(type));
  const kinds = state.kinds.map((kind) => eventKindWords[kind]).join(", ");
  const words = types.map((type) => {
    const word = typeWords[type].many.toLowerCase();
    return type === "event" && kinds !== "" ? `${word} (only ${kinds})` : word;
  });
  const parts = [
    `Timeline of ${words.join(", ")}`,
    state.from && `from ${dateInWords(state.from)}`,
    state.to && `to ${dateInWords(state.to)}`,
    named("of", state.leaders, choices.leaders),
    named("tied to", state.principles, choices.principles),
    read < total ? `among the first ${read} of ${total} things` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function named(word: string, chosen: readonly string[], choices: readonly Choice[]): string {
  const names = chosen.map((slug) => choices.find(({ value }) => value === slug)?.name ?? slug);
  return names.length === 0 ? "" : `${word} ${names.join(", ")}`;
}
