import { entities, type WholeList, type WholeLists, wholeLists } from "../entities/index.js";

/** Where an entry stands in the canonical order of its list, from 0; undefined where the list has none of this key. */
export type Positions = (list: string, key: string) => number | undefined;

/** @param lists in canonical order */
export function positionsOf(lists: WholeLists): Positions {
  const byList = new Map<string, ReadonlyMap<string, number>>();
  const add = <Name extends WholeList>(name: Name): void => {
    const { key } = entities[name];
    byList.set(name, new Map(lists[name].map((entry, index) => [key(entry), index])));
  };
  wholeLists.forEach(add);
  return (list, key) => byList.get(list)?.get(key);
}

/** The numbers that entries get within an edition, from 1 in their order. */
export function numberOf(positions: Positions, list: string, key: string): number {
  const position = positions(list, key);
  if (position === undefined) throw new Error(`content was not validated: nothing in ${list} has the slug ${key}`);
  return position + 1;
}

/** Rows with numbers of their own, from `first`. */
export function numbered<Row>(rows: readonly Row[], first: number): (Row & { id: number })[] {
  return rows.map((row, index) => ({ ...row, id: first + index }));
}
