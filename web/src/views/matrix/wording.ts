import type { Language } from "../../address/scope.js";
import { counted, figure } from "../../parts/counted.js";
import { nameIn } from "../../parts/naming.js";
import { inOrder, kinds, kindWords, treatedWords } from "../../parts/stance-kinds.js";
import type { Doctrine, Stance } from "./doctrine.js";
import { type Cell, type Choice, leavesOut, within } from "./rows.js";

/** The kinds of stances, each once. */
export function kindsOf(stances: readonly Stance[]) {
  return inOrder(stances.map(({ kind }) => kind));
}

/** What an empty cell says. Where stances are left out, it is not the source that is silent. */
export function emptyWords(choice: Choice): string {
  return leavesOut(choice) ? "no such stance" : "the source is silent";
}

/** What a cell says, for those who do not see its marks. */
export function cellWords({ own, below }: Cell, empty: string): string {
  const words = own.length === 0 ? empty : treatedWords(kindsOf(own));
  return below.length === 0 ? words : `${words}; folded below: ${kindWords(kindsOf(below))}`;
}

/** What is left after the reader's choice, in words: `only what is extended; only Independence and what is below it`. */
export function choiceWords(doctrine: Doctrine, choice: Choice, language: Language): string {
  const leader = doctrine.leaders.find(({ slug }) => slug === choice.leader);
  const branch = doctrine.principle(choice.branch);
  return [
    choice.kinds.length > 0 &&
      `only what is ${inOrder(choice.kinds)
        .map((kind) => kinds[kind].word)
        .join(" or ")}`,
    leader && `only stances for which the source names ${nameIn(language, leader)}`,
    branch && `only ${nameIn(language, branch)} and what is below it`,
  ]
    .filter(Boolean)
    .join("; ");
}

/** Of which finding the principles are, as a part of a sentence. */
export function findingWords({ sentence }: { readonly sentence: string }): string {
  return `only the principles that are counted here: ${sentence.replace(/\.$/, "")}`;
}

/** Why nothing is left to show. */
export function nothingWords(doctrine: Doctrine, { branch, leader }: Choice): string {
  if (branch !== "" && doctrine.principle(branch) === undefined) return `This edition has no principle “${branch}”.`;
  if (leader !== "" && doctrine.leaders.every(({ slug }) => slug !== leader))
    return `The source of this edition names no leader “${leader}” for a stance.`;
  return "No stance of this edition meets all of these choices.";
}

/** How much of the doctrine is shown, counted. */
export function shownWords(doctrine: Doctrine, choice: Choice, stances: readonly Stance[]): string {
  const { principles, eras } = doctrine;
  const attested = new Set(stances.map(({ principle }) => principle.slug)).size;
  const all = eras.reduce((sum, era) => sum + era.stances.length, 0);
  if (stances.length === all && choice.branch === "")
    return `${counted(principles.length, "principle")} in ${counted(eras.length, "era")}, ${counted(all, "stance")}.`;
  const scope = within(doctrine, choice.branch).length;
  return `${figure(stances.length)} of ${counted(all, "stance")}, on ${figure(attested)} of ${counted(scope, "principle")}.`;
}
