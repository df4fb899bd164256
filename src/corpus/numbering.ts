import type { CorpusLists } from "./definitions.js";

export type Ids = ReturnType<typeof numbersOf>;

/** The numbers that the entries of each list get, by slug: from 1, in their order. */
export function numbersOf(content: CorpusLists) {
  return {
    sources: numbers(content.sources),
    leaders: numbers(content.leaders),
    eras: numbers(content.eras),
    principles: numbers(content.principles),
    events: numbers(content.events),
    quotes: numbers(content.quotes),
  };
}

function numbers(entries: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index + 1]));
}

/** Rows with numbers of their own, from `first`. */
export function numbered<Row>(rows: readonly Row[], first: number): (Row & { id: number })[] {
  return rows.map((row, index) => ({ ...row, id: first + index }));
}

export function idOf(ids: ReadonlyMap<string, number>, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`content was not validated: nothing has the slug ${slug}`);
  return id;
}

export function optionalId(ids: ReadonlyMap<string, number>, slug: string | undefined): number | undefined {
  return slug === undefined ? undefined : idOf(ids, slug);
}
