import { useMemo } from "preact/hooks";
import { useEditionAsked } from "../../address/scope.js";
import { TimelineDocument, type TimelineQuery, type TimelineQueryVariables } from "../../api/generated/graphql.js";
import { useAllPages } from "../../api/use-all-pages.js";
import type { Answer, Asked } from "../../api/use-answer.js";
import type { TimelineState } from "./timeline-address.js";

interface Timeline {
  readonly asked: Asked<TimelineQuery, TimelineQueryVariables>;
  /** All pages as one. */
  readonly answer: Answer<TimelineQuery>;
}

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
  const pages = useAllPages(asked, infoOf);
  const answer = useMemo((): Answer<TimelineQuery> => {
    if (pages.state === "failed") return pages;
    if (pages.state === "loading") return { state: "loading", before: pages.before && joined(pages.before) };
    return { state: "answered", data: joined(pages.data) };
  }, [pages]);
  return { asked, answer };
}

const infoOf = ({ edition }: TimelineQuery) => edition?.timeline.pageInfo;

function joined(pages: readonly TimelineQuery[]): TimelineQuery {
  const [first] = pages;
  if (!first?.edition) return { edition: null };
  const { edition } = first;
  const nodes = pages.flatMap((page) => page.edition?.timeline.nodes ?? []);
  return { edition: { ...edition, timeline: { ...edition.timeline, nodes } } };
}
