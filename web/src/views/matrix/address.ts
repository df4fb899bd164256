import { list, oneOf, someOf, text } from "../../address/parameters.js";
import type { AddressForm } from "../../address/use-address.js";
import { kindOrder } from "../../parts/kinds.js";
import type { Choice } from "./rows.js";

/** What the address of the matrix holds: what is chosen, and the cell whose evidence is open. */
export interface MatrixState extends Choice {
  /** As `cellName` writes it; empty: none. */
  readonly cell: string;
}

const kinds = someOf(...kindOrder);
const sort = oneOf("hierarchy", "first", "eras");
const fold = oneOf("none", "all");

export const matrixInAddress: AddressForm<MatrixState> = {
  read: (query) => ({
    kinds: kinds.read(query["kinds"]),
    leader: text.read(query["leader"]),
    branch: text.read(query["branch"]),
    sort: sort.read(query["sort"]),
    fold: fold.read(query["fold"]),
    except: list.read(query["except"]),
    cell: text.read(query["cell"]),
  }),
  write: (state) => ({
    kinds: kinds.write(state.kinds),
    leader: text.write(state.leader),
    branch: text.write(state.branch),
    sort: sort.write(state.sort),
    fold: fold.write(state.fold),
    except: list.write(state.except),
    cell: text.write(state.cell),
  }),
};

/** A cell as the address names it. */
export function cellName(principle: string, era: string): string {
  return `${principle}~${era}`;
}
