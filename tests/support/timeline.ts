import type { Page } from "playwright-core";
import type { Explorer } from "./explorer.js";
import type { Json } from "./graphql.js";

/** Something on the timeline, as the API answers it. */
export interface Item {
  readonly key: string;
  readonly name: string;
  readonly date: string;
}

/** What the API answers, all pages together. */
export async function itemsOf({ service }: Explorer, args = "", corpus?: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const { edition }: Json = await service.data(
      `query ($corpus: String, $after: String) { edition(corpus: $corpus) { timeline(${args} first: 100, after: $after) {
        nodes { __typename ... on Era { slug name period } ... on Event { slug name date } ... on Quote { slug text said: date } }
        pageInfo { hasNextPage endCursor } } } }`,
      { corpus, after },
    );
    for (const { __typename, slug, name, text, period, date, said } of edition.timeline.nodes)
      items.push({
        key: `${__typename.toLowerCase()}/${slug}`,
        name: name ?? `“${text}”`,
        date: period ?? date ?? said,
      });
    after = edition.timeline.pageInfo.hasNextPage ? edition.timeline.pageInfo.endCursor : null;
  } while (after !== null);
  return items;
}

export const thing = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
export const keysOf = (page: Page) =>
  page.locator("[data-key]").evaluateAll((all) => all.map((one) => one.getAttribute("data-key")));
export const sortedKeys = (items: readonly Item[]) => items.map(({ key }) => key).sort();
