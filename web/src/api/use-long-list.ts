import { useCallback, useEffect, useState } from "preact/hooks";
import { joined, type NextPage, type Page } from "./pages.js";

/** A list that is read as far as it is wanted. */
export interface LongList<Item> {
  /** As many as are wanted, or fewer while the others are on their way. */
  readonly items: readonly Item[];
  readonly total: number;
  readonly state: "there" | "loading" | "failed";
  retry(): void;
}

interface ReadSoFar<Item> {
  /** The page that it began with: another one begins another list. */
  readonly first: readonly Item[];
  readonly page: Page<Item>;
  readonly hasFailed: boolean;
}

/** Follows a list, page by page, until as many of its items are there as are wanted. */
export function useLongList<Item>(first: Page<Item>, wanted: number, nextPage: NextPage<Item>): LongList<Item> {
  const beginning: ReadSoFar<Item> = { first: first.items, page: first, hasFailed: false };
  const [kept, keep] = useState(beginning);
  const soFar = kept.first === first.items ? kept : beginning;
  const { page, hasFailed } = soFar;
  const next = page.items.length < wanted && !hasFailed ? page.next : undefined;
  useEffect(() => {
    if (next === undefined) return undefined;
    let isWanted = true;
    nextPage(next).then(
      (following) => isWanted && keep({ ...soFar, page: joined(page, following) }),
      () => isWanted && keep({ ...soFar, hasFailed: true }),
    );
    // Another list is wanted by now, or less of it: the page that arrives late is dropped.
    return () => {
      isWanted = false;
    };
  }, [first.items, next]);
  const retry = useCallback(() => keep((last) => ({ ...last, hasFailed: false })), []);
  const state = hasFailed ? "failed" : next === undefined ? "there" : "loading";
  return { items: page.items.slice(0, wanted), total: page.total, state, retry };
}
