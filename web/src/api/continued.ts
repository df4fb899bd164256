/** A list of the API as one answer holds it: some of its entries, and whether there are more. */
export interface ListSoFar<Entry> {
  readonly nodes: Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list and its next page as one list, which ends where the page does. */
export function continued<List extends ListSoFar<unknown>>(before: List, page: List): List {
  return { ...page, nodes: [...before.nodes, ...page.nodes] };
}
