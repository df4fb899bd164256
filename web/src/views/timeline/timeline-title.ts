import { dateInWords } from "../../parts/dates.js";
import { eventKindWords } from "../../parts/event-kinds.js";
import type { Choice, Choices } from "./choices.js";
import { thingTypes, typeWords } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Extent } from "./use-timeline.js";

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
