import { useCallback, useEffect, useState } from "preact/hooks";
import { type Counted, continued, type LongList, nextOf } from "./pages.js";

/** A list as it is shown. */
export interface ShownList<Node> {
  /** As many as are wanted, or fewer while the others are on their way. */
  readonly items: readonly Node[];
  readonly total: number;
  readonly state: "there" | "loading" | "failed";
  retry(): void;
}

interface ReadSoFar<Node> {
  /** The page that it began with: another one begins another list. */
  readonly first: readonly Node[];
  readonly list: Counted<Node>;
  readonly hasFailed: boolean;
}

/**
 * Follows a list, page by page, until as many of its items are there as are wanted.
 *
 * @param ahead how many are read before they are wanted, so that they are there at once then
 */
export function useLongList<Node>({ first, next }: LongList<Node>, wanted: number, ahead = 0): ShownList<Node> {
  const beginning: ReadSoFar<Node> = { first: first.nodes, list: first, hasFailed: false };
  const [kept, keep] = useState(beginning);
  const soFar = kept.first === first.nodes ? kept : beginning;
  const { list, hasFailed } = soFar;
  const after = list.nodes.length < Math.max(wanted, ahead) && !hasFailed ? nextOf(list) : undefined;
  useEffect(() => {
    if (after === undefined) return undefined;
    let isWanted = true;
    next(after).then(
      (page) => isWanted && keep({ ...soFar, list: continued(list, page) }),
      () => isWanted && keep({ ...soFar, hasFailed: true }),
    );
    // Another list is wanted by now, or less of it: the page that arrives late is dropped.
    return () => {
      isWanted = false;
    };
  }, [first.nodes, after]);
  const retry = useCallback(() => keep((last) => ({ ...last, hasFailed: false })), []);
  const isShort = list.nodes.length < wanted && nextOf(list) !== undefined;
  const state = !isShort ? "there" : hasFailed ? "failed" : "loading";
  return { items: list.nodes.slice(0, wanted), total: list.totalCount, state, retry };
}
