import type { Entry, EvidenceEntry } from "./definitions.js";
import type { Place } from "./problem.js";
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

/** Visits every span of evidence, with the entry that rests on it and the span's place in that entry's list. */
export function forEachEvidence(
  lists: LocatedLists,
  visit: (evidence: EvidenceEntry, entry: LocatedEntry<unknown>, index: number) => void,
): void {
  const visitAll = <Value extends Pick<Entry<"stances">, "evidence">>(
    value: Value,
    entry: LocatedEntry<Value>,
  ): void => {
    for (const [index, evidence] of value.evidence.entries()) visit(evidence, entry, index);
  };
  forEachValue(lists.events, visitAll);
  forEachValue(lists.quotes, visitAll);
  forEachValue(lists.stances, visitAll);
}
