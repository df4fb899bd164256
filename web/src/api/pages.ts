import type { AnyVariables, DocumentInput } from "@urql/core";
import { client, failureOf } from "./client.js";
import type { EditionStampFragment } from "./generated/graphql.js";

/** A list of the API as far as it has been read. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** After which cursor it goes on; undefined: this is its end. */
  readonly next: string | undefined;
}

/** Reads the page after a cursor. */
export type NextPage<Item> = (after: string) => Promise<Page<Item>>;

interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page as a connection of the API gives it. */
export function pageOf<Item>({ nodes, totalCount, pageInfo }: Connection<Item>): Page<Item> {
  return { items: nodes, total: totalCount, next: nextOf(pageInfo) };
}

/** The cursor after which a connection goes on. */
export function nextOf({ hasNextPage, endCursor }: Connection<unknown>["pageInfo"]): string | undefined {
  return hasNextPage && endCursor !== null ? endCursor : undefined;
}

/** The variables that ask the very edition of a first page: a later one may be published before the next page is asked for. */
export function pinnedTo({ corpus, number }: Pick<EditionStampFragment, "corpus" | "number">) {
  return { corpus: corpus.slug, edition: number };
}

/** Two pages that follow each other as one. */
export function joined<Item>(before: Page<Item>, after: Page<Item>): Page<Item> {
  return { ...after, items: [...before.items, ...after.items] };
}

/** A list from its first page to its end. */
export async function wholeList<Item>(first: Page<Item>, nextPage: NextPage<Item>): Promise<readonly Item[]> {
  let list = first;
  while (list.next !== undefined) list = joined(list, await nextPage(list.next));
  return list.items;
}

/**
 * Asks once, outside of what is drawn.
 *
 * @throws Error that says what went wrong
 */
export async function askOnce<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise();
  if (error) throw new Error(failureOf(error).title);
  if (data === undefined) throw new Error("The service gave no answer.");
  return data;
}
