import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from "graphql";
import type { AskedField } from "./asked-fields.js";

/** The list of an answer that a table has its rows from. */
export interface AskedList {
  /** The fields that lead to it from the top, itself last. */
  readonly path: readonly AskedField[];
  /** Whether it is the page of a connection, which is the last but one of them. */
  readonly isPage: boolean;
}

export type FoundList = AskedList | { readonly problem: string };

/** What a connection tells of its page, which the header of a table's answer tells, too. */
const ofPage = ["totalCount", "pageInfo"];

/**
 * The one list that an operation asks for, not within another list. A table has room for nothing beside it, so that whatever
 * else is asked for is told, and not dropped.
 */
export function listAmong(asked: readonly AskedField[]): FoundList {
  const { lists, others } = sorted(asked, []);
  const [only, ...more] = lists;
  if (only === undefined) return { problem: "The answer holds no list; ask for one, such as stances { nodes { … } }." };
  if (more.length > 0)
    return { problem: `The answer holds several lists (${lists.map(nameOf).join(", ")}); ask for one of them.` };
  const connection = only.at(-2);
  const isPage = connection !== undefined && fieldsWithin(connection)[0]?.type.getFields()["pageInfo"] !== undefined;
  const beside = others.filter((path) => !(isPage && path.at(-2) === connection && isOfPage(path)));
  if (beside.length > 0)
    return {
      problem: `A table has room for the list ${nameOf(only)} alone, not for ${beside.map(nameOf).join(", ")} beside it.`,
    };
  return { path: only, isPage };
}

function isOfPage(path: readonly AskedField[]): boolean {
  return ofPage.includes(path.at(-1)?.field.name ?? "");
}

type Paths = (readonly AskedField[])[];

function sorted(fields: readonly AskedField[], before: readonly AskedField[]): { lists: Paths; others: Paths } {
  const lists: Paths = [];
  const others: Paths = [];
  for (const field of fields) {
    const path = [...before, field];
    if (field.within === undefined || isOfPage(path)) others.push(path);
    else if (isList(field.field.type)) lists.push(path);
    else {
      const inner = sorted(fieldsWithin(field), path);
      lists.push(...inner.lists);
      others.push(...inner.others);
    }
  }
  return { lists, others };
}

/** What is asked of what a field leads to, whichever type it is of; each key once. */
export function fieldsWithin({ within }: AskedField): readonly AskedField[] {
  const byKey = new Map<string, AskedField[]>();
  for (const fields of within?.values() ?? [])
    for (const field of fields) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
  return [...byKey.values()].flatMap(([first, ...same]) => (first ? [merged(first, same)] : []));
}

/** A field that several types have under one key: what is asked within it of any of them. */
function merged(first: AskedField, same: readonly AskedField[]): AskedField {
  if (first.within === undefined || same.length === 0) return first;
  const within = new Map(first.within);
  for (const other of same)
    for (const [type, fields] of other.within ?? []) within.set(type, [...(within.get(type) ?? []), ...fields]);
  return { ...first, within };
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

export function isValue({ field }: AskedField): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isLeafType(type);
}

function nameOf(path: readonly AskedField[]): string {
  return path.map(({ key }) => key).join(".");
}
