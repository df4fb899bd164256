import type { SourceText } from "../evidence/source-text.js";
import { CodebookChecks } from "./codebook.js";
import type { CorpusLists, Entry } from "./definitions.js";
import { EvidenceChecks } from "./evidence-checks.js";
import { forEachValue, placeOf, visitEvidence } from "./located.js";
import { type Place, type Report, sayPlace } from "./problem.js";
import { type CorpusFolder, type LocatedEntry, readStances } from "./read-folder.js";
import { referenceChecks } from "./references.js";
import { warnOfLists } from "./warnings.js";

/** What is told while a folder is gone through. */
export interface Validation {
  readonly report: Report;
  /** Gets what is accepted and probably not meant. */
  readonly warn?: Report;
  /** Texts to hold evidence against, beside those that the folder brings along. */
  readonly texts?: readonly SourceText[];
  /** Gets every well-formed stance, file by file. */
  readonly onStance?: ((stance: Entry<"stances">) => void) | undefined;
  /** Told after each file of stances. */
  readonly onFile?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reports everything that makes a corpus contradict itself or its sources: repeated and dangling slugs, ordinals with
 * gaps, cycles in the hierarchy of principles, spans and quotes that the texts at hand contradict, and the rules of the
 * codebook. Stances are read file by file and not kept.
 */
export async function validate(
  folder: CorpusFolder,
  { report, warn = () => undefined, texts = [], onStance, onFile }: Validation,
): Promise<EvidenceChecks> {
  const { lists } = folder;
  const references = referenceChecks(folder, report);
  references.checkLists(lists, folder.corpus?.slug);
  checkOrdinals(lists.eras, report);
  checkHierarchy(lists.principles, report);
  checkShippedTexts(folder, report);
  for (const { message, ...place } of folder.warnings) warn(place, message);
  warnOfLists(folder, warn);
  const evidence = new EvidenceChecks(lists, [...folder.texts, ...texts], report);
  evidence.checkLists(lists);
  const codebook = new CodebookChecks(lists, report);
  for (const [index, name] of folder.stanceFiles.entries()) {
    const found: Parameters<typeof readStances>[2] = { problems: [], warnings: [] };
    forEachValue(await readStances(folder, name, found), (stance, entry) => {
      references.checkStance(stance, entry);
      visitEvidence(stance.evidence, entry, (...span) => evidence.checkSpan(...span));
      codebook.checkStance(stance, entry);
      onStance?.(stance);
    });
    for (const { message, ...place } of found.problems) report(place, message);
    for (const { message, ...place } of found.warnings) warn(place, message);
    onFile?.(index + 1, folder.stanceFiles.length);
  }
  codebook.finish();
  return evidence;
}

/** The lists of a folder without problems. */
export function listsOf({ corpus, lists }: CorpusFolder): CorpusLists | undefined {
  const values = <Value>(entries: readonly LocatedEntry<Value>[]): Value[] =>
    entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (corpus === undefined) return undefined;
  return {
    corpus,
    sources: values(lists.sources),
    leaders: values(lists.leaders),
    eras: values(lists.eras),
    principles: values(lists.principles),
    events: values(lists.events),
    quotes: values(lists.quotes),
  };
}

/** A text that comes along is that of a source, in the version that was coded. */
function checkShippedTexts({ lists, texts, unreadable }: CorpusFolder, report: Report): void {
  if (unreadable.has("sources")) return;
  for (const { name, source, digest } of texts) {
    const entry = lists.sources.find(({ slug }) => slug === source);
    if (entry === undefined) {
      const known = lists.sources.map(({ slug }) => `sources/${slug}.txt`).join(", ");
      report({ file: name, line: 1, column: 1 }, `no source is named so; expected one of ${known}`);
    } else if (entry.value !== undefined && entry.value.digest !== digest) {
      report(placeOf(entry, "digest"), `digest is that of another text than ${name}; expected ${digest}`);
    }
  }
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
