import type * as z from "zod";
import { coding } from "./coding.js";
import type { CorpusEntry } from "./corpus.js";
import type { Entity, Naming } from "./entity.js";
import { era } from "./era.js";
import { event } from "./event.js";
import { leader } from "./leader.js";
import { principle } from "./principle.js";
import { quote } from "./quote.js";
import { source } from "./source.js";
import { stance } from "./stance.js";

/** What a corpus is made of, in reading order: each may refer to those before it. */
const listed = {
  sources: source,
  leaders: leader,
  eras: era,
  principles: principle,
  events: event,
  quotes: quote,
  codings: coding,
};
const all = { ...listed, stances: stance };

type Entries = { readonly [Name in keyof typeof all]: z.infer<(typeof all)[Name]["shape"]> };

export type ListName = keyof typeof all;
export type Entry<Name extends ListName> = Entries[Name];
/** What the graph, and Prisma's models, call an entity: its noun with a capital. */
export type EntityTypeName = Capitalize<(typeof all)[ListName]["noun"]>;
/** A list that is read and held whole; stances may be too many for that. */
export type WholeList = keyof typeof listed;

export const entities: { readonly [Name in ListName]: Entity<Entries[Name]> } = all;
export const wholeLists = names(listed);
export const listNames = names(all);

/** All lists of a corpus but the longest, which is never held in memory whole. */
export type WholeLists = { readonly [Name in WholeList]: readonly Entries[Name][] };
export type CorpusLists = { readonly corpus: CorpusEntry } & WholeLists;

/** A whole corpus as its folder says it, before any number or key is given. `stances` can be gone through again and again. */
export type CorpusContent = CorpusLists & { readonly stances: Iterable<Entry<"stances">> };

/** Makes all lists that are held whole, each by its name. */
export function makeLists(make: <Name extends WholeList>(name: Name) => readonly Entry<Name>[]): WholeLists {
  const lists: { -readonly [Name in WholeList]?: WholeLists[Name] } = {};
  for (const name of wholeLists) put(lists, name, make(name));
  if (!hasAll(lists)) throw new Error("every list was made");
  return lists;
}

function put<Name extends WholeList>(
  lists: { [Key in Name]?: readonly Entries[Key][] },
  name: Name,
  entries: readonly Entries[Name][],
): void {
  lists[name] = entries;
}

/** Whether a record has something for each list that is held whole. */
export function hasAll<Lists extends { readonly [Name in WholeList]: unknown }>(lists: Partial<Lists>): lists is Lists {
  return wholeLists.every((name) => name in lists);
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record).filter((name): name is Name => name in record);
}

/** The name of the type of a list's entries. */
export function typeNameOf(list: ListName): EntityTypeName {
  const name = capital(entities[list].noun);
  if (!isEntityTypeName(name)) throw new Error("the name of a type is its noun with a capital");
  return name;
}

/** What the entity of a type goes by. */
export function namingOf(type: EntityTypeName): Naming {
  const entity = Object.values(entities).find(({ noun }) => capital(noun) === type);
  if (entity === undefined) throw new Error("the name of a type is its noun with a capital");
  return entity;
}

export function isEntityTypeName(name: string): name is EntityTypeName {
  return Object.values(entities).some(({ noun }) => capital(noun) === name);
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

export function isListName(name: string): name is ListName {
  return Object.hasOwn(all, name);
}
