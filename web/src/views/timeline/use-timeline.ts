import { type EditionAsked, useEditionAsked } from "../../address/scope.js";
import { followed } from "../../api/followed.js";
import { TimelineDocument, type TimelineQuery, type TimelineQueryVariables } from "../../api/generated/graphql.js";
import { type Answer, type Asked, type Paging, useAnswer } from "../../api/use-answer.js";
import type { TimelineState } from "./timeline-address.js";

interface Timeline {
  readonly asked: Asked<TimelineQuery, TimelineQueryVariables>;
  /** All pages as one. */
  readonly answer: Answer<TimelineQuery>;
}

/** How far a timeline has been read. */
export interface Extent {
  /** How many things were read: the first in time. */
  readonly read: number;
  readonly total: number;
}

export function extentOf({ nodes, totalCount }: NonNullable<TimelineQuery["edition"]>["timeline"]): Extent {
  return { read: nodes.length, total: totalCount };
}

/** So many things can still be drawn and read; how many there are beyond them, `totalCount` tells. */
const MOST_THINGS = 2_000;

const whole: Paging<TimelineQuery, TimelineQueryVariables> = followed(["timeline", "after"]);

export const timelinePaging: typeof whole = {
  ...whole,
  next: (soFar, variables) =>
    (soFar.edition?.timeline.nodes.length ?? 0) >= MOST_THINGS ? undefined : whole.next(soFar, variables),
};

/** Asks the API for what the reader keeps to. Types, kinds and zoom are chosen from the answer. */
export function useTimeline(state: TimelineState): Timeline {
  const asked = timelineAsked(state, useEditionAsked());
  return { asked, answer: useAnswer(asked, timelinePaging) };
}

export function timelineAsked(
  { from, to, leaders, principles }: TimelineState,
  edition: EditionAsked,
): Timeline["asked"] {
  return {
    document: TimelineDocument,
    variables: {
      ...edition,
      ...(from && { from }),
      ...(to && { to }),
      ...(leaders.length > 0 && { leaders: [...leaders] }),
      ...(principles.length > 0 && { principles: [...principles] }),
    },
  };
}
