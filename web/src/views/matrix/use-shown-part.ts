import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { bandsOf } from "../../parts/banded-rows.js";
import type { Place } from "../../parts/places.js";
import { type Piece, piecesOf, type Seen } from "./shown-columns.js";

/** What of a large table is drawn. */
export interface ShownPart {
  readonly columns: readonly Piece[];
  /** Bands of rows that are drawn, whether they are near what is seen or not. */
  readonly bands: readonly number[];
}

/** How large a table is, without its headings. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Until it is known how wide the screen is. */
const AT_FIRST: Seen = { from: 0, length: 12 };

/**
 * Follows which columns of a table are in sight. What stands at a kept place is drawn wherever it is.
 *
 * @param region what the table scrolls in
 */
export function useShownPart(region: RefObject<HTMLElement | null>, { rows, columns }: Extent, kept: readonly Place[]) {
  const [seen, see] = useState(AT_FIRST);
  useEffect(() => {
    const scrolled = region.current;
    if (scrolled === null) return undefined;
    const look = () => see((last) => sameOr(last, seenOf(scrolled, columns)));
    const observer = new ResizeObserver(look);
    observer.observe(scrolled);
    scrolled.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      scrolled.removeEventListener("scroll", look);
    };
  }, [region, columns]);
  const part: ShownPart = {
    columns: piecesOf(
      columns,
      seen,
      kept.map(({ column }) => column),
    ),
    bands: bandsOf(
      kept.map(({ row }) => row),
      rows,
    ),
  };
  // Of a part that stays the same, the table is not drawn again.
  return useMemo(() => part, [JSON.stringify(part)]);
}

function seenOf(scrolled: HTMLElement, count: number): Seen {
  const names = scrolled.querySelector("th")?.offsetWidth ?? 0;
  const column = (scrolled.scrollWidth - names) / count;
  return { from: Math.floor(scrolled.scrollLeft / column), length: Math.ceil((scrolled.clientWidth - names) / column) };
}

function sameOr(last: Seen, next: Seen): Seen {
  return last.from === next.from && last.length === next.length ? last : next;
}
