/**
 * What is well formed and probably not meant: told, never refused, unless whoever checks asks for that. Each rule goes
 * through the entries of one list and may look at the others.
 */
import { type DaySpan, daySpan, startSpan } from "../chronology/edtf.js";
import { unregisteredPart } from "./language-registry.js";
import { forEachValue, placeOf } from "./located.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry } from "./read-folder.js";

type WarningRule = (folder: CorpusFolder, warn: Report) => void;

const rules: readonly WarningRule[] = [
  languagesOfNoRegistry,
  ({ lists: { sources } }, warn) => warnOfSameNames(sources, "title", ({ title }) => title, warn),
  ({ lists: { leaders } }, warn) => warnOfSameNames(leaders, "name", ({ name }) => name, warn),
  ({ lists: { eras } }, warn) => warnOfSameNames(eras, "name", ({ name }) => name, warn),
  ({ lists: { principles } }, warn) => warnOfSameNames(principles, "name", ({ name }) => name, warn),
  ({ lists: { events } }, warn) => warnOfSameNames(events, "name", ({ name }) => name, warn),
  ordinalsAgainstPeriods,
  eventsOutsideTheirEras,
];

/** Warns of what a folder's lists hold. */
export function warnOfLists(folder: CorpusFolder, warn: Report): void {
  for (const rule of rules) rule(folder, warn);
}

/** An era starts, at the latest, before one of a lower ordinal can have started. */
function ordinalsAgainstPeriods({ lists: { eras } }: CorpusFolder, warn: Report): void {
  const inOrder: { ordinal: number; slug: string; start: DaySpan; entry: LocatedEntry<unknown> }[] = [];
  forEachValue(eras, ({ ordinal, slug, period }, entry) => {
    const start = startSpan(period);
    if (start) inOrder.push({ ordinal, slug, start, entry });
  });
  inOrder.sort((a, b) => a.ordinal - b.ordinal);
  let latest = inOrder[0];
  for (const era of inOrder.slice(1)) {
    const before = latest?.start.earliestDay;
    if (latest && before != null && era.start.latestDay !== null && era.start.latestDay < before)
      warn(
        placeOf(era.entry, "ordinal"),
        `ordinal ${era.ordinal} runs against the periods: ${era.slug} starts before ${latest.slug}, whose ordinal is ${latest.ordinal}; expected ordinals in the order in which eras start`,
      );
    else latest = era;
  }
}

function eventsOutsideTheirEras({ lists: { eras, events } }: CorpusFolder, warn: Report): void {
  const periods = new Map(eras.flatMap(({ value }) => (value ? [[value.slug, value.period] as const] : [])));
  forEachValue(events, ({ date, era }, entry) => {
    const period = era === undefined ? undefined : periods.get(era);
    if (period === undefined || mayMeet(daySpan(date), daySpan(period))) return;
    warn(
      placeOf(entry, "date"),
      `date ${date} lies outside ${era}, which is ${period}; expected a date within its era`,
    );
  });
}

function mayMeet(one: DaySpan | undefined, other: DaySpan | undefined): boolean {
  const startsAfter = (a: DaySpan, b: DaySpan): boolean =>
    a.earliestDay !== null && b.latestDay !== null && a.earliestDay > b.latestDay;
  return one === undefined || other === undefined || !(startsAfter(one, other) || startsAfter(other, one));
}

function warnOfSameNames<Value>(
  entries: readonly LocatedEntry<Value>[],
  key: string,
  nameOf: (value: Value) => string,
  warn: Report,
): void {
  const first = new Map<string, LocatedEntry<unknown>>();
  forEachValue(entries, (value, entry) => {
    const name = nameOf(value);
    const alike = name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
    const other = first.get(alike);
    if (other === undefined) first.set(alike, entry);
    else {
      const there = `is that of another entry too, at ${sayPlace(placeOf(other, key))}`;
      warn(placeOf(entry, key), `${key} ${JSON.stringify(name)} ${there}; expected names that tell entries apart`);
    }
  });
}

function languagesOfNoRegistry({ corpus, corpusFile, lists }: CorpusFolder, warn: Report): void {
  if (corpus && corpusFile) warnOfLanguage(corpus.language, () => corpusFile.place(["language"]), warn);
  forEachValue(lists.sources, ({ language }, entry) =>
    warnOfLanguage(language, () => placeOf(entry, "language"), warn),
  );
  for (const list of [lists.leaders, lists.eras, lists.principles, lists.events])
    for (const { value, file, path } of list)
      for (const language of Object.keys(value?.labels ?? {}))
        warnOfLanguage(language, () => file.keyPlace([...path, "labels", language]), warn);
}

function warnOfLanguage(tag: string, place: () => Place, warn: Report): void {
  const unknown = unregisteredPart(tag);
  if (unknown === undefined) return;
  const { part, kind } = unknown;
  warn(place(), `${tag} names no ${kind} that is registered: ${part}; expected a ${kind} of IANA's language subtags`);
}
