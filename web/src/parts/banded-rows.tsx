import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** So many rows are drawn together, or not. */
const BAND = 8;
/** A table of no more rows is drawn whole: on a phone, which shows few at once and is slow to draw them, of fewer. */
const FEW = { onPhone: 2 * BAND, otherwise: 80 };
/** So many bands are there from the first on, which fill any screen. */
const AT_FIRST = { onPhone: 1, otherwise: 4 };
/** As wide as a phone. */
const PHONE = "(max-width: 600px)";
/** What a row takes up until it has been drawn, in rem. */
const ROOM = 1.95;
/** How far from what is seen rows are drawn, so that they are there before they are scrolled to. */
const NEAR = "160px 0px";

interface BandedRowsProps<Row> {
  readonly rows: readonly Row[];
  /** How many columns the table has. */
  readonly columns: number;
  /** Which bands are drawn wherever they stand, as `bandsOf` names them: what has the focus must not go. */
  readonly kept: readonly number[] | "all";
  /** Draws one as a `<tr>`. */
  children(row: Row, index: number): ComponentChildren;
}

/**
 * The rows of a table that may be long, in bands, of which those near what is seen are drawn: the others leave their room. The
 * bands scroll in the nearest `<section>` around the table.
 */
export function BandedRows<Row>({ rows, columns, kept, children }: BandedRowsProps<Row>) {
  if (!isBanded(rows.length) || kept === "all") return <tbody>{rows.map(children)}</tbody>;
  return (
    <>
      {Array.from({ length: Math.ceil(rows.length / BAND) }, (_, band) => (
        <Band
          key={band}
          rows={Math.min(BAND, rows.length - band * BAND)}
          columns={columns}
          isKept={band < onThisScreen(AT_FIRST) || kept.includes(band)}
          draw={() => rows.slice(band * BAND, (band + 1) * BAND).map((row, at) => children(row, band * BAND + at))}
        />
      ))}
    </>
  );
}

/** Whether a table of so many rows is drawn in bands. */
export function isBanded(rows: number): boolean {
  return rows > onThisScreen(FEW);
}

function onThisScreen<Value>({ onPhone, otherwise }: { readonly onPhone: Value; readonly otherwise: Value }): Value {
  return matchMedia(PHONE).matches ? onPhone : otherwise;
}

/** The bands in which rows stand; none where a table of so many rows is drawn whole. */
export function bandsOf(rows: readonly number[], count: number): readonly number[] {
  return isBanded(count) ? [...new Set(rows.map((row) => Math.floor(row / BAND)))] : [];
}

interface BandProps {
  readonly rows: number;
  readonly columns: number;
  readonly isKept: boolean;
  draw(): ComponentChildren;
}

function Band({ rows, columns, isKept, draw }: BandProps) {
  const place = useRef<HTMLTableSectionElement>(null);
  const [{ isNear, height }, setNearness] = useState({ isNear: false, height: `${rows * ROOM}rem` });
  useLayoutEffect(() => {
    const band = place.current;
    if (band === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) =>
        entry && setNearness({ isNear: entry.isIntersecting, height: `${entry.boundingClientRect.height}px` }),
      { root: band.closest("section"), rootMargin: NEAR },
    );
    observer.observe(band);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={place}>
      {isNear || isKept ? (
        draw()
      ) : (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ height }} />
        </tr>
      )}
    </tbody>
  );
}
