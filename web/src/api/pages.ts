import type { AnyVariables } from "@urql/core";
import type { Numbered } from "../../../src/edition/edition-name.js";
import { AskFailed, ask, failureOf, type Operation } from "./client.js";
import type { Asked } from "./use-answer.js";

/** A list of the API as far as it has been read, and whether there is more of it. */
export interface ListSoFar<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that tells how long it is in all. */
export interface Counted<Node> extends ListSoFar<Node> {
  readonly totalCount: number;
}

/** A list that is read on when somebody wants more of it. */
export interface LongList<Node> {
  readonly first: Counted<Node>;
  /** Reads the page after a cursor. */
  next(after: string): Promise<Counted<Node>>;
}

/** An edition, as its list goes on in it. */
export interface EditionOfList extends Numbered {
  readonly corpus: { readonly slug: string };
}

/** A list and its next page as one list, which ends where the page does. */
export function continued<List extends ListSoFar<unknown>>(before: List, page: List): List {
  return { ...page, nodes: [...before.nodes, ...page.nodes] };
}

/** The variables that ask the very edition of a first page: a later one may be published before the next page is asked for. */
export function pinnedTo({ corpus, number, digest }: EditionOfList) {
  return { corpus: corpus.slug, edition: number, digest };
}

/**
 * A list that goes on in the edition that it began in.
 *
 * @param asked by what its pages are asked for, but for the edition and the cursor
 * @param listOf where in their answers it is
 */
export function longList<Edition, Variables extends AnyVariables, Node>(
  first: Counted<Node>,
  of: EditionOfList,
  { document, variables }: Asked<{ readonly edition: Edition | null }, Variables>,
  listOf: (edition: Edition) => Counted<Node>,
): LongList<Node> {
  return {
    first,
    next: async (after) => {
      const { edition } = await askOnce(document, { ...variables, ...pinnedTo(of), after });
      if (edition === null) throw new AskFailed({ reason: "gone", again: false });
      return listOf(edition);
    },
  };
}

/** A list from its first page to its end. */
export async function wholeList<Node>({ first, next }: LongList<Node>): Promise<readonly Node[]> {
  let list = first;
  for (let after = nextOf(list); after !== undefined; after = nextOf(list)) list = continued(list, await next(after));
  return list.nodes;
}

/** The cursor after which a list goes on; undefined: this is its end. */
export function nextOf({ pageInfo: { hasNextPage, endCursor } }: ListSoFar<unknown>): string | undefined {
  return hasNextPage && endCursor !== null ? endCursor : undefined;
}

/**
 * Asks once, outside of what is drawn.
 *
 * @throws AskFailed
 */
export async function askOnce<Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await ask(document, variables).toPromise();
  if (error) throw new AskFailed(failureOf(error));
  if (data === undefined) throw new AskFailed({ reason: "unanswered", again: true });
  return data;
}
