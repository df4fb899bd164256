import type { CheckedEntry, Entity } from "../entities/entity.js";
import { entities, type WholeList, wholeLists } from "../entities/index.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { LocatedEntry, LocatedLists } from "./read-folder.js";

/** Where a part of an entry stands, such as its `evidence`, item 0, `end`. */
export function placeOf(entry: LocatedEntry<unknown>, ...path: (string | number)[]): Place {
  return entry.file.place([...entry.path, ...path]);
}

/** Visits the entries that are well formed. */
export function forEachValue<Value>(
  entries: readonly LocatedEntry<Value>[],
  visit: (value: Value, entry: LocatedEntry<Value>) => void,
): void {
  for (const entry of entries) if (entry.value !== undefined) visit(entry.value, entry);
}

/** What is done with a span of evidence: `index` is its place in the entry that rests on it. */
export type EvidenceVisitor = (evidence: EvidenceEntry, entry: LocatedEntry<unknown>, index: number) => void;

/** Visits the spans that an entry rests on. */
export function visitEvidence(
  evidence: readonly EvidenceEntry[],
  entry: LocatedEntry<unknown>,
  visit: EvidenceVisitor,
): void {
  for (const [index, span] of evidence.entries()) visit(span, entry, index);
}

/** Visits every span that an entry of the lists rests on. */
export function forEachListedEvidence(lists: LocatedLists, visit: EvidenceVisitor): void {
  const visitList = <Name extends WholeList>(name: Name): void => {
    const { spans } = entities[name];
    if (spans) forEachValue(lists[name], (value, entry) => visitEvidence(spans(value), entry, visit));
  };
  wholeLists.forEach(visitList);
}

/** Where problems go, and where warnings. */
export interface Reports {
  readonly report: Report;
  readonly warn: Report;
}

/** The well-formed entries of a list as an entity's own checks see them. */
export function checkedEntries<Value>(
  entries: readonly LocatedEntry<Value>[],
  { report, warn }: Reports,
): CheckedEntry<Value>[] {
  return entries.flatMap((located) => {
    const { value } = located;
    if (value === undefined) return [];
    return [
      {
        entry: value,
        report: (path, message) => report(placeOf(located, ...path), message),
        warn: (path, message) => warn(placeOf(located, ...path), message),
        say: (path) => sayPlace(placeOf(located, ...path)),
      },
    ];
  });
}

/** The checks that an entity has of its own, of each entry and of them all. @param corpus slug of the corpus, if known */
export function checkOwnRules<Value>(
  { check, checkAll }: Entity<Value>,
  entries: readonly LocatedEntry<Value>[],
  reports: Reports,
  corpus: string | undefined,
): void {
  const checked = checkedEntries(entries, reports);
  if (check) for (const entry of checked) check(entry, corpus);
  checkAll?.(checked, entries.length);
}
