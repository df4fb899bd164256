/** What is well formed and probably not meant, of all entities alike: told, never refused, unless whoever checks asks for that. */
import { type DaySpan, daySpan } from "../chronology/edtf.js";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, isListName, type WholeList, wholeLists } from "../entities/index.js";
import { unregisteredPart } from "./language-registry.js";
import { forEachValue, placeOf } from "./located.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry, LocatedLists } from "./read-folder.js";

/** Warns of names that two entries have, of languages that are not registered, and of dates outside those that they belong to. */
export function warnOfLists({ corpus, corpusFile, lists }: CorpusFolder, warn: Report): void {
  if (corpus && corpusFile) warnOfLanguage(corpus.language, () => corpusFile.place(["language"]), warn);
  const warnOf = <Name extends WholeList>(name: Name): void => {
    warnOfSameNames(entities[name], lists[name], warn);
    warnOfLanguages(entities[name], lists[name], warn);
    warnOfRepeatedNames(entities[name], lists[name], corpus?.language, warn);
    warnOfDatesOutside(name, lists, warn);
  };
  wholeLists.forEach(warnOf);
}

function warnOfSameNames<Value>(
  { columns }: Entity<Value>,
  entries: readonly LocatedEntry<Value>[],
  warn: Report,
): void {
  const key = ["name", "title"].find((each) => each in columns);
  const nameOf = key === undefined ? undefined : columns[key];
  if (key === undefined || nameOf === undefined) return;
  const first = new Map<string, LocatedEntry<unknown>>();
  forEachValue(entries, (value, entry) => {
    const name = String(nameOf(value));
    const alike = name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
    const other = first.get(alike);
    if (other === undefined) first.set(alike, entry);
    else {
      const there = `is that of another entry too, at ${sayPlace(placeOf(other, key))}`;
      warn(placeOf(entry, key), `${key} ${JSON.stringify(name)} ${there}; expected names that tell entries apart`);
    }
  });
}

/** In SKOS no other name is a name in its language at the same time. */
function warnOfRepeatedNames<Value>(
  { columns, labels }: Entity<Value>,
  entries: readonly LocatedEntry<Value>[],
  language: string | undefined,
  warn: Report,
): void {
  forEachValue(entries, (value, entry) => {
    const said = labels?.(value);
    for (const [tag, names] of Object.entries(said?.altLabels ?? {})) {
      const known = [said?.labels[tag], ...(tag === language ? [columns["name"]?.(value)] : [])];
      names.forEach((name, index) => {
        if (known.includes(name) || names.indexOf(name) < index) {
          const there = `${JSON.stringify(name)} is one of its names in ${tag} already`;
          warn(placeOf(entry, "altLabels", tag, index), `${there}; expected other names in altLabels, each once`);
        }
      });
    }
  });
}

function warnOfLanguages<Value>(
  { columns, labels }: Entity<Value>,
  entries: readonly LocatedEntry<Value>[],
  warn: Report,
): void {
  const languageOf = columns["language"];
  forEachValue(entries, (value, entry) => {
    const language = languageOf?.(value);
    if (language !== undefined) warnOfLanguage(String(language), () => placeOf(entry, "language"), warn);
    for (const [key, names] of Object.entries(labels?.(value) ?? {}))
      for (const tag of Object.keys(names))
        warnOfLanguage(tag, () => entry.file.keyPlace([...entry.path, key, tag]), warn);
  });
}

function warnOfLanguage(tag: string, place: () => Place, warn: Report): void {
  const unknown = unregisteredPart(tag);
  if (unknown === undefined) return;
  const { part, kind } = unknown;
  warn(place(), `${tag} names no ${kind} that is registered: ${part}; expected a ${kind} of IANA's language subtags`);
}

/** An event outside its era, and whatever else has a date and names one other that has. */
function warnOfDatesOutside<Name extends WholeList>(name: Name, lists: LocatedLists, warn: Report): void {
  const { references, when } = entities[name];
  if (!when?.isWithinNamed) return;
  for (const reference of references) {
    const { list, noun } = reference.to;
    if (!("slug" in reference) || !isListName(list) || list === "stances") continue;
    const dates = datesOf(list, lists);
    forEachValue<Entry<Name>>(lists[name], (value, entry) => {
      const [date, slug] = [when.of(value), reference.slug(value)];
      const whole = slug === undefined ? undefined : dates.get(slug);
      if (date === undefined || whole === undefined || mayMeet(daySpan(date), daySpan(whole))) return;
      const outside = `${when.key} ${date} lies outside its ${noun}, ${slug}, which is ${whole}`;
      warn(placeOf(entry, when.key), `${outside}; expected a date within it`);
    });
  }
}

function datesOf<Name extends WholeList>(name: Name, lists: LocatedLists): ReadonlyMap<string, string> {
  const { key, when } = entities[name];
  const dates = new Map<string, string>();
  forEachValue<Entry<Name>>(lists[name], (value) => {
    const date = when?.of(value);
    if (date !== undefined) dates.set(key(value), date);
  });
  return dates;
}

function mayMeet(one: DaySpan | undefined, other: DaySpan | undefined): boolean {
  return one === undefined || other === undefined || !(startsAfter(one, other) || startsAfter(other, one));
}

function startsAfter(a: DaySpan, b: DaySpan): boolean {
  return a.earliestDay !== null && b.latestDay !== null && a.earliestDay > b.latestDay;
}
