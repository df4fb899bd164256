/** Pages of a list that is asked for in one way: at its beginning, at its end, and from a place deep in it on. */
import { z } from "zod";
import { ask } from "./things.js";

/** A question, and which part of a list it asks for. */
export interface PageAsked {
  readonly part: "first page" | "last page" | "deep page" | "length";
  readonly query: string;
}

/** Two pages from its end, so that whoever begins there has nearly all of the list before. */
const FROM_END = 40;
const SHOWN = "edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage endCursor }";

const placed = z.record(z.string(), z.object({ pageInfo: z.object({ startCursor: z.string().nullable() }) }));

/** @param given what the list is asked for with beside the page, as a document writes it */
export async function pagesOf(url: string, list: string, given: string): Promise<PageAsked[]> {
  const page = (which: string, shown = SHOWN): string =>
    `{ ${list}(${[given, which].filter(Boolean).join(", ")}) { ${shown} } }`;
  const end = await ask(url, page(`last: ${FROM_END}`, "pageInfo { startCursor }")).catch(() => ({}));
  const cursor = placed.parse(end)[list]?.pageInfo.startCursor;
  return [
    { part: "first page", query: page("first: 20") },
    { part: "last page", query: page("last: 20") },
    ...(cursor == null
      ? []
      : [{ part: "deep page" as const, query: page(`first: 20, after: ${JSON.stringify(cursor)}`) }]),
    { part: "length", query: page("", "totalCount").replace("()", "") },
  ];
}
