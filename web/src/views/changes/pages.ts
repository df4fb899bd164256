import type { EditionChangeType } from "../../api/generated/graphql.js";

/** The list that the pages of a sort of entry stand under; undefined: it has no pages. */
const lists: Readonly<Record<EditionChangeType, string | undefined>> = {
  SOURCE: "sources",
  LEADER: "leaders",
  ERA: "eras",
  PRINCIPLE: "principles",
  EVENT: "events",
  QUOTE: "quotes",
  STANCE: "stances",
  CODING: undefined,
  CORPUS: undefined,
};

/** Where in the explorer the page of a thing is; undefined: it has none. */
export function pageOf(type: EditionChangeType, key: string): string | undefined {
  const list = lists[type];
  return list && `/${list}/${key}`;
}
