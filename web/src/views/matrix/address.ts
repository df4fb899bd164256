import { formOf, list, oneOf, someOf, text } from "../../address/parameters.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import type { Choice } from "./rows.js";

/** What the address of the matrix holds: what is chosen, and the cell whose evidence is open. */
export interface MatrixState extends Choice {
  /** As `cellName` writes it; empty: none. */
  readonly cell: string;
}

export const matrixInAddress = formOf<MatrixState>({
  kinds: someOf(...kindOrder),
  leader: text,
  branch: text,
  sort: oneOf("hierarchy", "first", "eras"),
  fold: oneOf("none", "all"),
  except: list,
  cell: text,
});

/** A cell as the address names it. */
export function cellName(principle: string, era: string): string {
  return `${principle}~${era}`;
}
