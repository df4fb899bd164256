import { dateInWords } from "../../../../src/chronology/date-words.js";
import type { Choice } from "../../parts/choices.js";
import { eventKindWords } from "../../parts/event-kinds.js";
import type { Named } from "../../parts/naming.js";
import { thingTypes, typeWords } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Choices } from "./use-choices.js";
import type { Extent } from "./use-timeline.js";

/** What a timeline shows and what it leaves out, in a few words: whoever sees it elsewhere sees no filters. */
export function timelineTitle(
  state: TimelineState,
  choices: Choices,
  { read, total }: Extent,
  nameOf: (named: Named) => string,
): string {
  const named = (word: string, chosen: readonly string[], of: readonly Choice[]): string => {
    const names = chosen.map((slug) => {
      const choice = of.find(({ reference }) => reference === slug);
      return choice ? nameOf(choice.named) : slug;
    });
    return names.length === 0 ? "" : `${word} ${names.join(", ")}`;
  };
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
