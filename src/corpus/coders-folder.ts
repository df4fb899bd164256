/** A corpus folder as coders see it who are at work: what they code, and what they have coded so far. The rest may be unfinished. */
import { type Entry, entities, type WholeList } from "../entities/index.js";
import { EvidenceChecks } from "./evidence-checks.js";
import { checkOwnRules, forEachValue } from "./located.js";
import { CorpusRefused, type Problem, type Report } from "./problem.js";
import { type CorpusFolder, readCorpusFolder, readStances } from "./read-folder.js";
import { ReferenceChecks } from "./references.js";

/** What is coded of what, as the folder says it, eras in their order. */
export interface CodersFolder {
  readonly eras: readonly Entry<"eras">[];
  readonly principles: readonly Entry<"principles">[];
  readonly events: readonly Entry<"events">[];
  readonly codings: readonly Entry<"codings">[];
  /** The paragraphs of each source, by its slug, whose text is at hand in the version that is coded. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
  readonly folder: CorpusFolder;
}

/**
 * Reads some lists of a folder; what is wrong with others is left for a check to tell.
 *
 * @throws CorpusRefused with every problem of the lists
 */
export async function readForCoders(path: string, lists: readonly WholeList[]): Promise<CodersFolder> {
  const folder = await readCorpusFolder(path);
  const problems: Problem[] = [...folder.problems];
  const report: Report = (place, message) => problems.push({ ...place, message });
  new ReferenceChecks(folder, report).checkLists(folder.lists);
  const evidence = new EvidenceChecks(folder.lists, folder.texts, report);
  evidence.checkPlaces(folder.lists);
  const checkList = <Name extends WholeList>(name: Name): void =>
    checkOwnRules(entities[name], folder.lists[name], { report, warn: () => undefined }, folder.corpus?.slug);
  lists.forEach(checkList);
  const looked = problems.filter(({ file }) =>
    lists.some((name) => file === `${name}.yaml` || file.startsWith(`${name}/`)),
  );
  if (looked.length > 0) throw new CorpusRefused(looked, path);
  const entriesOf = <Name extends WholeList>(name: Name): Entry<Name>[] =>
    folder.lists[name].flatMap(({ value }) => (value === undefined ? [] : [value]));
  const eras = entriesOf("eras").sort((a, b) => a.ordinal - b.ordinal);
  return {
    eras,
    principles: entriesOf("principles"),
    events: entriesOf("events"),
    codings: entriesOf("codings"),
    paragraphs: new Map([...evidence.texts].map(([source, { paragraphs }]) => [source, paragraphs])),
    folder,
  };
}

/** The stances that are well formed, as far as there are any yet. */
export async function stancesSoFar({ folder }: CodersFolder): Promise<Entry<"stances">[]> {
  const stances: Entry<"stances">[] = [];
  for await (const file of readStances(folder)) forEachValue(file.stances, (stance) => stances.push(stance));
  return stances;
}
