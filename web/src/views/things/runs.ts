/** Items that follow each other and belong to the same, by its slug. */
export interface Run<Item> {
  readonly slug: string;
  readonly items: readonly [Item, ...Item[]];
}

/** Puts neighbours together that belong to the same; the order stays. */
export function runsOf<Item>(items: readonly Item[], slugOf: (item: Item) => string): Run<Item>[] {
  const runs: { slug: string; items: [Item, ...Item[]] }[] = [];
  for (const item of items) {
    const slug = slugOf(item);
    const last = runs.at(-1);
    if (last?.slug === slug) last.items.push(item);
    else runs.push({ slug, items: [item] });
  }
  return runs;
}
