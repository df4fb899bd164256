import { dateIn } from "../../../../src/chronology/date-words.js";
import type { Words } from "../../messages/words.js";
import { type Choice, nameOfReference } from "../../parts/choices.js";
import type { Named } from "../../parts/naming.js";
import { thingTypes } from "./things.js";
import type { TimelineState } from "./timeline-address.js";
import type { Choices } from "./use-choices.js";
import type { Extent } from "./use-timeline.js";

/** What a timeline shows and what it leaves out, in a few words: whoever sees it elsewhere sees no filters. */
export function timelineTitle(
  words: Words,
  state: TimelineState,
  choices: Choices,
  { read, total }: Extent,
  nameOf: (named: Named) => string,
): string {
  const named = (chosen: readonly string[], of: readonly Choice[]): string[] =>
    chosen.map((slug) => nameOfReference(of, slug, nameOf));
  return words.timeline.taken({
    types: thingTypes.filter((type) => !state.hidden.includes(type)),
    kinds: state.kinds.map((kind) => words.eventKinds[kind]),
    from: state.from && dateIn(words.dates, state.from),
    to: state.to && dateIn(words.dates, state.to),
    leaders: named(state.leaders, choices.leaders),
    principles: named(state.principles, choices.principles),
    ...{ read, total },
  });
}
