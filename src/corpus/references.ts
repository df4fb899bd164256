/** Slugs and what refers to them: everything that only the whole corpus can tell. */

import type { Entity, Naming } from "../entities/entity.js";
import { type Entry, entities, type ListName, type WholeList, wholeLists } from "../entities/index.js";
import { nearestName } from "../entities/nearest-name.js";
import type { SpanOfSource } from "../entities/shapes.js";
import { forEachValue, placeOf } from "./located.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry } from "./read-folder.js";

/** A slug that an entry had before. */
interface Former {
  readonly present: string;
  readonly place: Place;
}

/** The slugs of a list, and those that its entries had before. */
interface Known {
  readonly slugs: ReadonlyMap<string, LocatedEntry<unknown>>;
  readonly former: ReadonlyMap<string, Former>;
}

/** Knows all slugs of a corpus, and what refers to none of them. */
export class ReferenceChecks {
  readonly #known = new Map<string, Known>();
  readonly #unreadable: ReadonlySet<ListName>;
  readonly #report: Report;

  /** Reports slugs that are there twice, former ones included. */
  constructor({ lists, unreadable }: CorpusFolder, report: Report) {
    this.#unreadable = unreadable;
    this.#report = report;
    const know = <Name extends WholeList>(name: Name): void => {
      const slugs = uniqueSlugs(lists[name], entities[name].noun, report);
      this.#known.set(name, { slugs, former: uniqueFormerSlugs(entities[name], lists[name], slugs, report) });
    };
    wholeLists.forEach(know);
  }

  /** Reports what in the lists refers to nothing. */
  checkLists(lists: CorpusFolder["lists"]): void {
    const checkList = <Name extends WholeList>(name: Name): void =>
      forEachValue(lists[name], (value, entry) => this.#checkEntry(entities[name], value, entry));
    wholeLists.forEach(checkList);
  }

  /** Reports what a stance refers to in vain. */
  checkStance(stance: Entry<"stances">, entry: LocatedEntry<unknown>): void {
    this.#checkEntry(entities.stances, stance, entry);
  }

  #checkEntry<Value>({ references, spans, places }: Entity<Value>, value: Value, entry: LocatedEntry<unknown>): void {
    for (const reference of references) {
      if ("slug" in reference) this.#check(entry, reference.to, reference.slug(value), reference.key);
      else this.#checkAll(entry, reference.to, reference.slugs(value), reference.key);
    }
    const checkSources = (key: string, spans: readonly SpanOfSource[] = []): void => {
      for (const [index, { source }] of spans.entries())
        this.#check(entry, entities.sources, source, key, index, "source");
    };
    checkSources("evidence", spans?.(value));
    checkSources("spans", places?.(value));
  }

  #check(
    entry: LocatedEntry<unknown>,
    { list, noun }: Naming,
    slug: string | undefined,
    ...path: readonly (string | number)[]
  ): void {
    const known = this.#known.get(list);
    if (slug === undefined || known?.slugs.has(slug) || this.#isUnreadable(list)) return;
    const former = known?.former.get(slug);
    const message = former
      ? `${slug} is a former slug; expected ${former.present}, as the ${noun} is called now`
      : `${slug} is no known ${noun}; expected a slug of ${list}.yaml${nearest(slug, known)}`;
    this.#report(placeOf(entry, ...path), message);
  }

  #checkAll(entry: LocatedEntry<unknown>, to: Naming, slugs: readonly string[], key: string): void {
    for (const [index, slug] of slugs.entries()) {
      this.#check(entry, to, slug, key, index);
      if (slugs.indexOf(slug) < index)
        this.#report(placeOf(entry, key, index), `${slug} is listed twice; expected each once`);
    }
  }

  #isUnreadable(list: string): boolean {
    return [...this.#unreadable].some((name) => name === list);
  }
}

function nearest(slug: string, known: Known | undefined): string {
  const slugs = [...(known?.slugs.keys() ?? [])];
  if (slugs.length === 0) return ", which holds no entry";
  const near = nearestName(slug, slugs);
  return near === undefined ? "" : `, nearest: ${near}`;
}

function uniqueSlugs(entries: readonly LocatedEntry<unknown>[], noun: string, report: Report): Known["slugs"] {
  const known = new Map<string, LocatedEntry<unknown>>();
  for (const entry of entries) {
    if (entry.slug === undefined) continue;
    const first = known.get(entry.slug);
    if (first === undefined) known.set(entry.slug, entry);
    else {
      const there = `${noun} ${entry.slug} is there already, at ${sayPlace(placeOf(first, "slug"))}`;
      report(placeOf(entry, "slug"), `${there}; expected each slug once`);
    }
  }
  return known;
}

/** Former slugs, with whose they were. Whoever looks one up is to find one thing: no other entry has it, or had it. */
function uniqueFormerSlugs<Value>(
  { formerSlugs, key, noun }: Entity<Value>,
  entries: readonly LocatedEntry<Value>[],
  slugs: Known["slugs"],
  report: Report,
): Known["former"] {
  const former = new Map<string, Former>();
  const holderOf = (slug: string, entry: LocatedEntry<unknown>): string | undefined => {
    const [has, had] = [slugs.get(slug), former.get(slug)];
    if (has)
      return `${has === entry ? "its slug now" : `the slug of another ${noun}`}, at ${sayPlace(placeOf(has, "slug"))}`;
    return had && `a former slug already, at ${sayPlace(had.place)}`;
  };
  forEachValue(entries, (value, entry) =>
    formerSlugs?.(value).forEach((slug, index) => {
      const place = placeOf(entry, "formerSlugs", index);
      const holder = holderOf(slug, entry);
      if (holder === undefined) former.set(slug, { present: key(value), place });
      else report(place, `${slug} is ${holder}; expected one that no ${noun} has, and none other had`);
    }),
  );
  return former;
}
