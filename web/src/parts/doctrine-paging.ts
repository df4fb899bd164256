import { followed } from "../api/followed.js";
import type { MatrixQuery, MatrixQueryVariables } from "../api/generated/graphql.js";
import type { Paging } from "../api/use-answer.js";

/** How a whole doctrine is asked for to its end. */
export const doctrinePaging: Paging<MatrixQuery, MatrixQueryVariables> = followed(
  ["eras", "erasAfter"],
  ["principles", "principlesAfter"],
  ["leaders", "leadersAfter"],
);
