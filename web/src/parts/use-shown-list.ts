import type { LongList } from "../api/pages.js";
import { type ShownList, useLongList } from "../api/use-long-list.js";
import { useAwaited, useOnPaper } from "./paper.js";

/** A list of no more items is read to its end as soon as it is shown, so that it is there for whoever prints. */
const READ_AHEAD = 100;
/** More of a list is not printed. */
const MOST_ON_PAPER = 2_000;

/** A list as far as the reader wants to see it; on paper, all of it. */
export function useShownList<Node>(list: LongList<Node>, wanted: number): ShownList<Node> {
  const { totalCount } = list.first;
  const isOnPaper = useOnPaper();
  const shown = useLongList(
    list,
    isOnPaper ? Math.max(wanted, Math.min(totalCount, MOST_ON_PAPER)) : wanted,
    totalCount <= READ_AHEAD ? totalCount : 0,
  );
  useAwaited(isOnPaper && shown.state === "loading");
  return shown;
}

/** The first of what is all there, as far as the reader wants to see it; on paper, all of it. */
export function useShownPart<Item>(all: readonly Item[], wanted: number): ShownList<Item> {
  const isOnPaper = useOnPaper();
  return { items: isOnPaper ? all : all.slice(0, wanted), total: all.length, state: "there", retry: () => undefined };
}
