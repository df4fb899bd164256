import { continued } from "../../api/continued.js";
import type { MatrixQuery, MatrixQueryVariables } from "../../api/generated/graphql.js";
import type { Paging } from "../../api/use-answer.js";

/**
 * Follows the three lists side by side, each after its last entry, so that there are as many requests as the longest list
 * has pages; a list that has ended answers with nothing more. All pages are of the edition of the first.
 */
export const matrixPaging: Paging<MatrixQuery, MatrixQueryVariables> = {
  next({ edition }, { erasAfter, principlesAfter, leadersAfter }) {
    if (edition === null) return undefined;
    const { eras, principles, leaders } = edition;
    if (![eras, principles, leaders].some(({ pageInfo }) => pageInfo.hasNextPage)) return undefined;
    return {
      corpus: edition.corpus.slug,
      edition: edition.number,
      erasAfter: eras.pageInfo.endCursor ?? erasAfter,
      principlesAfter: principles.pageInfo.endCursor ?? principlesAfter,
      leadersAfter: leaders.pageInfo.endCursor ?? leadersAfter,
    };
  },
  joined(before, page) {
    if (before.edition === null || page.edition === null) return before;
    return {
      edition: {
        ...before.edition,
        eras: continued(before.edition.eras, page.edition.eras),
        principles: continued(before.edition.principles, page.edition.principles),
        leaders: continued(before.edition.leaders, page.edition.leaders),
      },
    };
  },
};
