/** Where something stands in its row, and in which row, from 0. */
export interface InRow<Of> {
  readonly of: Of;
  readonly x: number;
  readonly row: number;
}

interface Rows<Of> {
  /** How wide one of them is. */
  roomOf(of: Of): number;
  /** How wide all may be together. */
  readonly width: number;
  /** What stays free between two of them. */
  readonly gap: number;
}

/** Places things side by side, in as many rows as the width asks for. */
export function inRows<Of>(all: readonly Of[], { roomOf, width, gap }: Rows<Of>): InRow<Of>[] {
  let [x, row] = [0, 0];
  return all.map((of) => {
    const room = roomOf(of);
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const place = { of, x, row };
    x += room + gap;
    return place;
  });
}

/** How many rows they are. */
export function rowsOf(places: readonly InRow<unknown>[]): number {
  return (places.at(-1)?.row ?? -1) + 1;
}
