import { followed } from "../../api/followed.js";
import type { MatrixQuery, MatrixQueryVariables } from "../../api/generated/graphql.js";
import type { Paging } from "../../api/use-answer.js";

/** How the matrix is asked for to its end. */
export const matrixPaging: Paging<MatrixQuery, MatrixQueryVariables> = followed(
  ["eras", "erasAfter"],
  ["principles", "principlesAfter"],
  ["leaders", "leadersAfter"],
);
