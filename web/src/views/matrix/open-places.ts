import type { Place } from "../../parts/places.js";
import type { Row } from "./rows.js";

/**
 * Where a cell stands: in several rows where its principle does.
 *
 * @param cell as the address names it; empty: none
 */
export function openPlaces(cell: string, rows: readonly Row[], eras: readonly { readonly slug: string }[]): Place[] {
  const [principle = "", era = ""] = cell.split("~");
  const column = eras.findIndex(({ slug }) => slug === era);
  return column === -1
    ? []
    : rows.flatMap((row, at) => (row.principle.slug === principle ? [{ row: at, column }] : []));
}
