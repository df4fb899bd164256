import type { AnyVariables } from "@urql/core";
import { continued, type EditionOfList, type ListSoFar, pinnedTo } from "./pages.js";
import type { Paging } from "./use-answer.js";

interface WithLists<Name extends string> {
  readonly edition: (EditionOfList & { readonly [List in Name]: ListSoFar<unknown> }) | null;
}

/**
 * Follows lists of an edition to their ends, side by side: there are as many requests as the longest list has pages, and a
 * list that has ended answers with nothing more. All pages are of the edition of the first.
 *
 * @param lists each list with the variable that is its cursor
 */
export function followed<Data extends WithLists<Name>, Variables extends AnyVariables, Name extends string>(
  ...lists: readonly (readonly [list: Name, cursor: keyof Variables & string])[]
): Paging<Data, Variables> {
  return {
    next({ edition }, variables) {
      if (edition === null || !lists.some(([list]) => edition[list].pageInfo.hasNextPage)) return undefined;
      const cursors = lists.map(
        ([list, cursor]) => [cursor, edition[list].pageInfo.endCursor ?? variables?.[cursor]] as const,
      );
      return { ...variables, ...pinnedTo(edition), ...Object.fromEntries(cursors) };
    },
    joined(before, page) {
      const [first, last] = [before.edition, page.edition];
      if (first === null || last === null) return before;
      const whole = lists.map(([list]) => [list, continued(first[list], last[list])] as const);
      return { ...page, edition: { ...last, ...Object.fromEntries(whole) } };
    },
  };
}
