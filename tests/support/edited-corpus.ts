import { canonicalContent } from "../../src/corpus/canonical.js";
import { readBack } from "../../src/entities/as-written.js";
import {
  type CorpusContent,
  type Entry,
  entities,
  type ListName,
  listNames,
  makeLists,
} from "../../src/entities/index.js";

/** An entry as JSON, whatever its list. */
type Written = Readonly<Record<string, unknown>>;
type WrittenLists = { readonly [Name in ListName]: readonly Written[] };

/** Something that a later edition says otherwise. */
export type Edit = (lists: WrittenLists) => WrittenLists;

/** The content with some edits made, one after the other. */
export function edited(content: CorpusContent, edits: readonly Edit[]): CorpusContent {
  const written: WrittenLists = JSON.parse(JSON.stringify({ ...content, stances: [...content.stances] }));
  const lists = edits.reduce((made, edit) => edit(made), written);
  const read = <Name extends ListName>(name: Name): Entry<Name>[] => lists[name].map((entry) => readBack(name, entry));
  return canonicalContent({ corpus: content.corpus, ...makeLists(read), stances: read("stances") });
}

/** Another slug, wherever it is named. @param keeps whether the entry says what it was called */
export function rename(list: ListName, was: string, now: string, { keeps = true } = {}): Edit {
  const name = (slug: unknown): unknown => (slug === was ? now : slug);
  const referring = (entry: Written, of: ListName): Written => {
    const keys = entities[of].references
      .filter(({ to }) => to.list === list)
      .map(({ key }) => [key, entry[key]] as const);
    const named = keys.map(([key, value]) => [key, Array.isArray(value) ? value.map(name) : name(value)]);
    return { ...entry, ...Object.fromEntries(named), ...(list === "sources" && withSpans(entry, name)) };
  };
  const called = (entry: Written): Written => {
    const former = asList(entry["formerSlugs"]).filter((slug) => slug !== now);
    return { ...entry, slug: now, formerSlugs: keeps ? [...former, was] : former };
  };
  return (lists) =>
    mapped(lists, (entry, of) => {
      const changed = referring(entry, of);
      return of === list && entry["slug"] === was ? called(changed) : changed;
    });
}

/** The spans of an entry, with the names of their sources. */
function withSpans(entry: Written, name: (slug: unknown) => unknown): Written {
  const lists = Object.entries(entry).filter(([key]) => key === "evidence" || key === "spans");
  return Object.fromEntries(
    lists.map(([key, spans]) => [
      key,
      asList(spans).map((span) => (isWritten(span) ? { ...span, source: name(span["source"]) } : span)),
    ]),
  );
}

function isWritten(value: unknown): value is Written {
  return typeof value === "object" && value !== null;
}

/** Another value under a key of the entry with this slug. */
export function say(list: ListName, slug: string, key: string, value: unknown): Edit {
  return (lists) =>
    mapped(lists, (entry, of) => (of === list && entry["slug"] === slug ? { ...entry, [key]: value } : entry));
}

/** Takes the first entries of a list away that nothing refers to. */
export function drop(list: "stances" | "codings", count: number): Edit {
  return (lists) => ({ ...lists, [list]: lists[list].slice(count) });
}

/** Gives a list the other order, which is one of what refers to several of it, too. */
export function turn(list: ListName): Edit {
  return (lists) => ({ ...lists, [list]: lists[list].toReversed() });
}

function mapped(lists: WrittenLists, edit: (entry: Written, list: ListName) => Written): WrittenLists {
  const made = { ...lists };
  for (const list of listNames) made[list] = lists[list].map((entry) => edit(entry, list));
  return made;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
