import type { ChangeKind, EditionChangeType } from "../../api/generated/graphql.js";

/** What sorts of entries are called, and the list that their pages stand under; none has no pages. */
export const typeWords: Readonly<
  Record<EditionChangeType, { readonly word: string; readonly list: string | undefined }>
> = {
  SOURCE: { word: "source", list: "sources" },
  LEADER: { word: "leader", list: "leaders" },
  ERA: { word: "era", list: "eras" },
  PRINCIPLE: { word: "principle", list: "principles" },
  EVENT: { word: "event", list: "events" },
  QUOTE: { word: "quotation", list: "quotes" },
  STANCE: { word: "stance", list: "stances" },
  CODING: { word: "coding", list: undefined },
  CORPUS: { word: "corpus", list: undefined },
};

const kindWords: Readonly<Record<ChangeKind, string>> = {
  ADDED: "was added",
  REMOVED: "is no longer there",
  CHANGED: "is otherwise",
  RENAMED: "has another name in addresses",
};

/** What happened to a thing. */
export function wordOf(kind: ChangeKind): string {
  return kindWords[kind];
}

/** Where in the explorer the page of a thing is; undefined: it has none. */
export function pageOf(type: EditionChangeType, key: string): string | undefined {
  const { list } = typeWords[type];
  return list && `/${list}/${key}`;
}
