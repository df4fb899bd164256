/** Slugs and what refers to them: everything that only the whole corpus can tell. */
import { closest } from "fastest-levenshtein";
import type { Entry, EvidenceEntry, ListName } from "./definitions.js";
import { forEachListedEvidence, forEachValue, placeOf, visitEvidence } from "./located.js";
import { type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry, LocatedLists } from "./read-folder.js";

type Target = Exclude<ListName, "stances">;
type Known = ReadonlyMap<string, LocatedEntry<unknown>>;

/** Reports slugs that are there twice; what is well referred to, the returned checks know. */
export function referenceChecks(folder: CorpusFolder, report: Report): ReferenceChecks {
  const { lists } = folder;
  const known: Record<Target, Known> = {
    sources: uniqueSlugs(lists.sources, "source", report),
    leaders: uniqueSlugs(lists.leaders, "leader", report),
    eras: uniqueSlugs(lists.eras, "era", report),
    principles: uniqueSlugs(lists.principles, "principle", report),
    events: uniqueSlugs(lists.events, "event", report),
    quotes: uniqueSlugs(lists.quotes, "quote", report),
  };
  return new ReferenceChecks(known, folder.unreadable, report);
}

export class ReferenceChecks {
  readonly #known: Record<Target, Known>;
  readonly #unreadable: ReadonlySet<ListName>;
  readonly #report: Report;

  constructor(known: Record<Target, Known>, unreadable: ReadonlySet<ListName>, report: Report) {
    this.#known = known;
    this.#unreadable = unreadable;
    this.#report = report;
  }

  /** Reports what in the lists refers to nothing. @param corpus slug of the corpus itself, if it is known */
  checkLists(lists: LocatedLists, corpus: string | undefined): void {
    forEachValue(lists.eras, ({ leaders }, entry) => this.#checkAll(entry, "leaders", leaders, "leaders"));
    forEachValue(lists.principles, (principle, entry) => {
      this.#checkAll(entry, "principles", principle.broader, "broader");
      this.#checkMatches(entry, principle, corpus);
    });
    forEachValue(lists.events, (event, entry) => {
      this.#check(entry, "eras", event.era, "era");
      this.#checkAll(entry, "leaders", event.leaders, "leaders");
      this.#checkAll(entry, "principles", event.principles, "principles");
    });
    forEachValue(lists.quotes, (quote, entry) => {
      this.#check(entry, "leaders", quote.speaker, "speaker");
      this.#check(entry, "events", quote.event, "event");
      this.#checkAll(entry, "principles", quote.principles, "principles");
    });
    forEachListedEvidence(lists, (...span) => this.#checkSource(...span));
  }

  /** Reports what a stance refers to in vain. */
  checkStance(stance: Entry<"stances">, entry: LocatedEntry<unknown>): void {
    this.#check(entry, "eras", stance.era, "era");
    this.#check(entry, "principles", stance.principle, "principle");
    this.#checkAll(entry, "leaders", stance.leaders, "leaders");
    this.#checkAll(entry, "events", stance.events, "events");
    this.#checkAll(entry, "quotes", stance.quotes, "quotes");
    visitEvidence(stance.evidence, entry, (...span) => this.#checkSource(...span));
  }

  #checkSource({ source }: EvidenceEntry, entry: LocatedEntry<unknown>, index: number): void {
    this.#check(entry, "sources", source, "evidence", index, "source");
  }

  #check(
    entry: LocatedEntry<unknown>,
    target: Target,
    slug: string | undefined,
    ...path: readonly (string | number)[]
  ): void {
    const known = this.#known[target];
    if (slug === undefined || known.has(slug) || this.#unreadable.has(target)) return;
    const expected =
      known.size > 0
        ? `a slug of ${target}.yaml, nearest: ${closest(slug, [...known.keys()])}`
        : `a slug of ${target}.yaml, which holds no entry`;
    this.#report(placeOf(entry, ...path), `${slug} is no known ${target.replace(/s$/, "")}; expected ${expected}`);
  }

  #checkAll(entry: LocatedEntry<unknown>, target: Target, slugs: readonly string[], key: string): void {
    for (const [index, slug] of slugs.entries()) this.#check(entry, target, slug, key, index);
    this.#checkOnce(entry, slugs, key);
  }

  #checkOnce(entry: LocatedEntry<unknown>, listed: readonly string[], key: string): void {
    listed.forEach((item, index) => {
      if (listed.indexOf(item) < index)
        this.#report(placeOf(entry, key, index), `${item} is listed twice; expected each once`);
    });
  }

  #checkMatches(
    entry: LocatedEntry<unknown>,
    { exactMatch, closeMatch }: Entry<"principles">,
    corpus: string | undefined,
  ): void {
    this.#checkOnce(entry, exactMatch, "exactMatch");
    this.#checkOnce(entry, closeMatch, "closeMatch");
    for (const [key, matches] of Object.entries({ exactMatch, closeMatch })) {
      matches.forEach((match, index) => {
        if (match.startsWith(`${corpus}/`))
          this.#report(placeOf(entry, key, index), `${match} is of this very corpus; expected one of another`);
      });
    }
    closeMatch.forEach((match, index) => {
      if (exactMatch.includes(match)) {
        const expected = "expected it under one of the two";
        this.#report(placeOf(entry, "closeMatch", index), `${match} is an exactMatch as well; ${expected}`);
      }
    });
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
