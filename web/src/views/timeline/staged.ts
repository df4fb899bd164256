import type { Named } from "../../parts/naming.js";
import { wholeStretch } from "./stretch.js";
import { chosenThings, type TimelineItem, thingsOf } from "./things.js";
import type { TimelineState } from "./timeline-address.js";

interface AnsweredEdition {
  readonly publishedAt: string;
  readonly timeline: { readonly nodes: readonly TimelineItem[] };
}

/** What the reader wants to see of an answer, and the stretch of time that all of the answer takes. */
export function stagedOf(
  { publishedAt, timeline }: AnsweredEdition,
  state: TimelineState,
  nameOf: (named: Named) => string,
) {
  const all = thingsOf(timeline.nodes, nameOf);
  const dates = all.map(({ date }) => date);
  const whole = wholeStretch(dates, { from: state.from, to: state.to, published: publishedAt });
  return { things: chosenThings(all, state), whole };
}
