/** Slugs and what refers to them: everything that only the whole corpus can tell. */
import { closest } from "fastest-levenshtein";
import type { Entity, Naming } from "../entities/entity.js";
import { type Entry, entities, type ListName, type WholeList, wholeLists } from "../entities/index.js";
import type { EvidenceEntry } from "../entities/shapes.js";
import { forEachValue, placeOf, visitEvidence } from "./located.js";
import { type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry } from "./read-folder.js";

type Known = ReadonlyMap<string, LocatedEntry<unknown>>;

/** Knows all slugs of a corpus, and what refers to none of them. */
export class ReferenceChecks {
  readonly #known = new Map<string, Known>();
  readonly #unreadable: ReadonlySet<ListName>;
  readonly #report: Report;

  /** Reports slugs that are there twice. */
  constructor({ lists, unreadable }: CorpusFolder, report: Report) {
    this.#unreadable = unreadable;
    this.#report = report;
    for (const name of wholeLists) this.#known.set(name, uniqueSlugs(lists[name], entities[name].noun, report));
  }

  /** Reports what in the lists refers to nothing. */
  checkLists(lists: CorpusFolder["lists"]): void {
    const checkList = <Name extends WholeList>(name: Name): void =>
      forEachValue(lists[name], (value, entry) => this.#checkEntry(entities[name], value, entry));
    wholeLists.forEach(checkList);
    forEachValue(lists.codings, ({ spans }, entry) => {
      for (const [index, { source }] of spans.entries())
        this.#check(entry, entities.sources, source, "spans", index, "source");
    });
  }

  /** Reports what a stance refers to in vain. */
  checkStance(stance: Entry<"stances">, entry: LocatedEntry<unknown>): void {
    this.#checkEntry(entities.stances, stance, entry);
  }

  #checkEntry<Value>({ references, spans }: Entity<Value>, value: Value, entry: LocatedEntry<unknown>): void {
    for (const reference of references) {
      if ("slug" in reference) this.#check(entry, reference.to, reference.slug(value), reference.key);
      else this.#checkAll(entry, reference.to, reference.slugs(value), reference.key);
    }
    if (spans) visitEvidence(spans(value), entry, (...span) => this.#checkSource(...span));
  }

  #checkSource({ source }: EvidenceEntry, entry: LocatedEntry<unknown>, index: number): void {
    this.#check(entry, entities.sources, source, "evidence", index, "source");
  }

  #check(
    entry: LocatedEntry<unknown>,
    { list, noun }: Naming,
    slug: string | undefined,
    ...path: readonly (string | number)[]
  ): void {
    const known = this.#known.get(list) ?? new Map();
    if (slug === undefined || known.has(slug) || this.#isUnreadable(list)) return;
    const expected =
      known.size > 0
        ? `a slug of ${list}.yaml, nearest: ${closest(slug, [...known.keys()])}`
        : `a slug of ${list}.yaml, which holds no entry`;
    this.#report(placeOf(entry, ...path), `${slug} is no known ${noun}; expected ${expected}`);
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

function uniqueSlugs(entries: readonly LocatedEntry<unknown>[], noun: string, report: Report): Known {
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
