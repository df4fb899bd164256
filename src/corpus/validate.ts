import { type CorpusLists, type Entry, entities, makeLists, type WholeList, wholeLists } from "../entities/index.js";
import type { SourceText } from "../evidence/source-text.js";
import { CodebookChecks } from "./codebook.js";
import { EvidenceChecks } from "./evidence-checks.js";
import { checkOwnRules, forEachValue, placeOf, visitEvidence } from "./located.js";
import type { Report } from "./problem.js";
import { type CorpusFolder, readStances } from "./read-folder.js";
import { ReferenceChecks } from "./references.js";
import { checkTranslations } from "./translations.js";
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
  const corpus = folder.corpus?.slug;
  const reports = { report, warn };
  const references = new ReferenceChecks(folder, report);
  references.checkLists(lists);
  const checkList = <Name extends WholeList>(name: Name): void =>
    checkOwnRules(entities[name], lists[name], reports, corpus);
  wholeLists.forEach(checkList);
  checkShippedTexts(folder, report);
  checkTranslations(folder, report);
  for (const { message, ...place } of folder.warnings) warn(place, message);
  warnOfLists(folder, warn);
  const evidence = new EvidenceChecks(lists, [...folder.texts, ...texts], report);
  evidence.checkLists(lists);
  const codebook = new CodebookChecks(lists, report);
  let files = 0;
  for await (const { stances, ...found } of readStances(folder)) {
    checkOwnRules(entities.stances, stances, reports, corpus);
    forEachValue(stances, (stance, entry) => {
      references.checkStance(stance, entry);
      visitEvidence(stance.evidence, entry, (...span) => evidence.checkSpan(...span));
      codebook.checkStance(stance, entry);
      onStance?.(stance);
    });
    for (const { message, ...place } of found.problems) report(place, message);
    for (const { message, ...place } of found.warnings) warn(place, message);
    files += 1;
    onFile?.(files, folder.stanceFiles.length);
  }
  codebook.finish();
  return evidence;
}

/** The lists of a folder without problems. */
export function listsOf({ corpus, lists }: CorpusFolder): CorpusLists | undefined {
  if (corpus === undefined) return undefined;
  const whole = makeLists((name) => lists[name].flatMap(({ value }) => (value === undefined ? [] : [value])));
  return { corpus, ...whole };
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
