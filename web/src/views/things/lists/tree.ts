/** What stands in a hierarchy, below none, one or several others. */
interface Placed {
  readonly slug: string;
  readonly broader: readonly { readonly slug: string }[];
}

/** An item with what stands below it. */
export interface Branch<Item> {
  readonly item: Item;
  readonly below: readonly Branch<Item>[];
}

/**
 * Items as a tree in their order, each once: below the first of those above it, or at the top where none of these is
 * among the items.
 */
export function treeOf<Item extends Placed>(items: readonly Item[]): Branch<Item>[] {
  const there = new Set(items.map(({ slug }) => slug));
  const below = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const above = item.broader.find(({ slug }) => there.has(slug))?.slug;
    below.set(above, [...(below.get(above) ?? []), item]);
  }
  const branchesBelow = (slug: string | undefined): Branch<Item>[] =>
    (below.get(slug) ?? []).map((item) => ({ item, below: branchesBelow(item.slug) }));
  return branchesBelow(undefined);
}
