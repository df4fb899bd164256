import type { EvidenceEntry } from "./definitions.js";
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

/** Visits every span that an event or a quote rests on. */
export function forEachListedEvidence(lists: LocatedLists, visit: EvidenceVisitor): void {
  forEachValue(lists.events, ({ evidence }, entry) => visitEvidence(evidence, entry, visit));
  forEachValue(lists.quotes, ({ evidence }, entry) => visitEvidence(evidence, entry, visit));
}
