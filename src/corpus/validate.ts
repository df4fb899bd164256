import { closest } from "fastest-levenshtein";
import { checkCodebook } from "./codebook.js";
import type { CorpusContent, Entry, ListName } from "./definitions.js";
import { forEachEvidence, forEachValue, placeOf } from "./located.js";
import { type Place, type Problem, type Report, sayPlace } from "./problem.js";
import type { CorpusFolder, LocatedEntry } from "./read-folder.js";

type Known = ReadonlyMap<string, Place>;

/**
 * Everything that makes a corpus contradict itself: repeated and dangling slugs, ordinals with gaps, cycles in the
 * hierarchy of principles, stances coded twice, and the codebook's rule on INTRODUCED.
 */
export function validate(folder: CorpusFolder): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, message) => problems.push({ ...place, message });
  const known = {
    sources: uniqueSlugs(folder.lists.sources, "source", report),
    leaders: uniqueSlugs(folder.lists.leaders, "leader", report),
    eras: uniqueSlugs(folder.lists.eras, "era", report),
    principles: uniqueSlugs(folder.lists.principles, "principle", report),
    events: uniqueSlugs(folder.lists.events, "event", report),
    quotes: uniqueSlugs(folder.lists.quotes, "quote", report),
  };
  checkReferences(folder, known, report);
  checkOrdinals(folder.lists.eras, report);
  checkHierarchy(folder.lists.principles, report);
  checkEvidence(folder, report);
  checkCodebook(folder.lists, report);
  return problems;
}

/** The content of a folder without problems. */
export function contentOf(folder: CorpusFolder): CorpusContent | undefined {
  const values = <Value>(entries: readonly LocatedEntry<Value>[]): Value[] =>
    entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (folder.corpus === undefined) return undefined;
  return {
    corpus: folder.corpus,
    sources: values(folder.lists.sources),
    leaders: values(folder.lists.leaders),
    eras: values(folder.lists.eras),
    principles: values(folder.lists.principles),
    events: values(folder.lists.events),
    quotes: values(folder.lists.quotes),
    stances: values(folder.lists.stances),
  };
}

function uniqueSlugs(entries: readonly LocatedEntry<unknown>[], noun: string, report: Report): Known {
  const known = new Map<string, Place>();
  for (const entry of entries) {
    if (entry.slug === undefined) continue;
    const place = placeOf(entry, "slug");
    const first = known.get(entry.slug);
    if (first === undefined) known.set(entry.slug, place);
    else report(place, `${noun} ${entry.slug} is there already, at ${sayPlace(first)}; expected each slug once`);
  }
  return known;
}

function checkReferences(
  folder: CorpusFolder,
  known: Record<Exclude<ListName, "stances">, Known>,
  report: Report,
): void {
  type Target = keyof typeof known;
  const check = (
    entry: LocatedEntry<unknown>,
    target: Target,
    slug: string | undefined,
    ...path: (string | number)[]
  ): void => {
    if (slug === undefined || known[target].has(slug)) return;
    const nearest =
      known[target].size > 0
        ? `; expected a slug of ${target}.yaml, nearest: ${closest(slug, [...known[target].keys()])}`
        : "";
    report(placeOf(entry, ...path), `${slug} is no known ${target.replace(/s$/, "")}${nearest}`);
  };
  const checkAll = (entry: LocatedEntry<unknown>, target: Target, slugs: readonly string[], key: string): void => {
    slugs.forEach((slug, index) => {
      check(entry, target, slug, key, index);
      if (slugs.indexOf(slug) < index)
        report(placeOf(entry, key, index), `${slug} is listed twice; expected each once`);
    });
  };
  forEachValue(folder.lists.eras, (era, entry) => checkAll(entry, "leaders", era.leaders, "leaders"));
  forEachValue(folder.lists.principles, (principle, entry) =>
    checkAll(entry, "principles", principle.broader, "broader"),
  );
  forEachValue(folder.lists.events, (event, entry) => {
    check(entry, "eras", event.era, "era");
    checkAll(entry, "leaders", event.leaders, "leaders");
    checkAll(entry, "principles", event.principles, "principles");
  });
  forEachValue(folder.lists.quotes, (quote, entry) => {
    check(entry, "leaders", quote.speaker, "speaker");
    check(entry, "events", quote.event, "event");
    checkAll(entry, "principles", quote.principles, "principles");
  });
  forEachValue(folder.lists.stances, (stance, entry) => {
    check(entry, "eras", stance.era, "era");
    check(entry, "principles", stance.principle, "principle");
    checkAll(entry, "leaders", stance.leaders, "leaders");
    checkAll(entry, "events", stance.events, "events");
    checkAll(entry, "quotes", stance.quotes, "quotes");
  });
  forEachEvidence(folder.lists, (evidence, entry, index) =>
    check(entry, "sources", evidence.source, "evidence", index, "source"),
  );
}

function checkOrdinals(eras: readonly LocatedEntry<Entry<"eras">>[], report: Report): void {
  const taken = new Map<number, Place>();
  forEachValue(eras, ({ ordinal }, entry) => {
    const place = placeOf(entry, "ordinal");
    const first = taken.get(ordinal);
    if (first !== undefined)
      report(place, `ordinal ${ordinal} is taken, at ${sayPlace(first)}; expected each ordinal once`);
    else if (ordinal > eras.length)
      report(place, `ordinal ${ordinal} leaves a gap; expected 1 to ${eras.length} for ${eras.length} eras`);
    taken.set(ordinal, place);
  });
}

function checkHierarchy(principles: readonly LocatedEntry<Entry<"principles">>[], report: Report): void {
  const broader = new Map(principles.flatMap(({ value }) => (value ? [[value.slug, value.broader] as const] : [])));
  forEachValue(principles, ({ slug, broader: parents }, entry) => {
    parents.forEach((parent, index) => {
      const cycle = pathUp(parent, slug, broader);
      if (cycle) {
        report(
          placeOf(entry, "broader", index),
          `${slug} would be broader than itself: ${[slug, ...cycle].join(" → ")}; expected a hierarchy without cycles`,
        );
      }
    });
  });
}

/** A way from `from` up to `to` by broader principles, both included; undefined when there is none. */
function pathUp(from: string, to: string, broader: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const pending: string[][] = [[from]];
  const seen = new Set<string>();
  for (let path = pending.shift(); path !== undefined; path = pending.shift()) {
    const last = path.at(-1) ?? from;
    if (last === to) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const parent of broader.get(last) ?? []) pending.push([...path, parent]);
  }
  return undefined;
}

function checkEvidence(folder: CorpusFolder, report: Report): void {
  const sources = new Map(folder.lists.sources.flatMap(({ value }) => (value ? [[value.slug, value] as const] : [])));
  const only = sources.size === 1 ? [...sources.values()][0] : undefined;
  forEachEvidence(folder.lists, (evidence, entry, index) => {
    if (evidence.end <= evidence.start) {
      report(
        placeOf(entry, "evidence", index, "end"),
        `end ${evidence.end} is not after start ${evidence.start}; expected a span of at least one character`,
      );
    }
    if (evidence.source === undefined && sources.size > 1) {
      report(placeOf(entry, "evidence", index), `source is missing; expected one of ${[...sources.keys()].join(", ")}`);
    }
    const source = evidence.source === undefined ? only : sources.get(evidence.source);
    if (source !== undefined && evidence.paragraph > source.paragraphs) {
      report(
        placeOf(entry, "evidence", index, "paragraph"),
        `paragraph ${evidence.paragraph} is beyond ${source.slug}; expected 1 to ${source.paragraphs}`,
      );
    }
  });
}
