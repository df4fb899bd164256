/** A column that is drawn, or a stretch of such as are not. */
export type Piece = { readonly column: number } | { readonly first: number; readonly gap: number };

/** A table of no more columns is drawn whole. */
const FEW = 24;
/** Columns come and go by so many, so that not every step of scrolling draws the table anew. */
const STEP = 4;

/** What is seen of the columns of a table, all of the same width. */
export interface Seen {
  /** How far the columns have been scrolled, and how wide they are seen, in columns. */
  readonly from: number;
  readonly length: number;
}

/**
 * The columns of a table from left to right: drawn are those that are seen, with some beside them, and those that are kept.
 *
 * @param count how many columns there are
 * @param kept columns that are drawn wherever they are
 */
export function piecesOf(count: number, { from, length }: Seen, kept: readonly number[]): readonly Piece[] {
  const [first, end] = [(Math.floor(from / STEP) - 0.5) * STEP, (Math.ceil((from + length) / STEP) + 0.5) * STEP];
  const isDrawn = (column: number) => count <= FEW || (column >= first && column < end) || kept.includes(column);
  const pieces: Piece[] = [];
  for (let column = 0; column < count; column += 1) {
    const last = pieces.at(-1);
    if (isDrawn(column)) pieces.push({ column });
    else if (last !== undefined && "gap" in last) pieces[pieces.length - 1] = { ...last, gap: last.gap + 1 };
    else pieces.push({ first: column, gap: 1 });
  }
  return pieces;
}
