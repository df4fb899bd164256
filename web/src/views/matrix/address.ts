import { formOf, list, oneOf, someOf, text } from "../../address/parameters.js";
import type { FindingKind, MatrixQuery } from "../../api/generated/graphql.js";
import { presentSlugs } from "../../parts/present-names.js";
import { kindOrder } from "../../parts/stance-kinds.js";
import { findingKinds } from "./front/finding-ways.js";
import type { Choice } from "./rows.js";

/** What the address of the matrix holds: what is chosen, and the cell whose evidence is open. */
export interface MatrixState extends Choice {
  /** A finding of the edition: only the principles that it counts; empty: all. */
  readonly finding: FindingKind | "";
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
  finding: oneOf<FindingKind | "">("", ...findingKinds),
  cell: text,
});

/** A cell as the address names it. */
export function cellName(principle: string, era: string): string {
  return `${principle}~${era}`;
}

/** What of a state names things, by the slugs that they have in an edition. */
export function presentState(
  { principles, eras, leaders }: NonNullable<MatrixQuery["edition"]>,
  { leader, branch, except, cell }: MatrixState,
) {
  const [principleNow, eraNow] = [presentSlugs(principles.nodes), presentSlugs(eras.nodes)];
  const [principle = "", era] = cell.split("~");
  return {
    leader: presentSlugs(leaders.nodes)(leader),
    branch: principleNow(branch),
    except: except.map(principleNow),
    cell: era === undefined ? cell : cellName(principleNow(principle), eraNow(era)),
  };
}
