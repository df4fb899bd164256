import { useEditionAsked } from "../../address/scope.js";
import { continued } from "../../api/continued.js";
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

/** All pages are of the edition of the first. */
export const timelinePaging: Paging<TimelineQuery, TimelineQueryVariables> = {
  next: ({ edition }, variables) => {
    if (edition === null || edition.timeline.nodes.length >= MOST_THINGS) return undefined;
    const { hasNextPage, endCursor } = edition.timeline.pageInfo;
    if (!hasNextPage) return undefined;
    return { ...variables, corpus: edition.corpus.slug, edition: edition.number, after: endCursor };
  },
  joined: (before, page) => {
    if (before.edition === null || page.edition === null) return page;
    return { edition: { ...page.edition, timeline: continued(before.edition.timeline, page.edition.timeline) } };
  },
};

/** Asks the API for what the reader keeps to. Types, kinds and zoom are chosen from the answer. */
export function useTimeline({ from, to, leaders, principles }: TimelineState): Timeline {
  const edition = useEditionAsked();
  const asked = {
    document: TimelineDocument,
    variables: {
      ...edition,
      ...(from && { from }),
      ...(to && { to }),
      ...(leaders.length > 0 && { leaders: [...leaders] }),
      ...(principles.length > 0 && { principles: [...principles] }),
    },
  };
  return { asked, answer: useAnswer(asked, timelinePaging) };
}
