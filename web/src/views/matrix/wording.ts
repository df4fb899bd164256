import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { inOrder, kindWords, treatedWords } from "../../parts/stance-kinds.js";
import type { Doctrine, Stance } from "./doctrine.js";
import { type Cell, type Choice, leavesOut, within } from "./rows.js";

/** The kinds of stances, each once. */
export function kindsOf(stances: readonly Stance[]) {
  return inOrder(stances.map(({ kind }) => kind));
}

/** What an empty cell says. Where stances are left out, it is not the source that is silent. */
export function emptyWords({ matrix }: Words, choice: Choice): string {
  return leavesOut(choice) ? matrix.noSuchStance : matrix.silent;
}

/** What a cell says, for those who do not see its marks. */
export function cellWords(words: Words, { own, below }: Cell, empty: string): string {
  const said = own.length === 0 ? empty : treatedWords(words, kindsOf(own));
  return below.length === 0 ? said : words.matrix.cellBelow(said, kindWords(words, kindsOf(below)));
}

/** What is left after the reader's choice, in words: `only what is extended; only Independence and what is below it`. */
export function choiceWords(
  words: Words,
  doctrine: Doctrine,
  choice: Choice,
  nameOf: (named: Named) => string,
): string {
  const { matrix } = words;
  const leader = doctrine.leaders.find(({ slug }) => slug === choice.leader);
  const branch = doctrine.principle(choice.branch);
  return [
    choice.kinds.length > 0 && matrix.onlyKinds(inOrder(choice.kinds).map((kind) => words.kinds[kind].word)),
    leader && matrix.onlyLeader(nameOf(leader)),
    branch && matrix.onlyBranch(nameOf(branch)),
  ]
    .filter(Boolean)
    .join(words.semicolon);
}

/** Why nothing is left to show. */
export function nothingWords({ matrix }: Words, doctrine: Doctrine, { branch, leader }: Choice): string {
  if (branch !== "" && doctrine.principle(branch) === undefined) return matrix.noPrinciple(branch);
  if (leader !== "" && doctrine.leaders.every(({ slug }) => slug !== leader)) return matrix.noLeader(leader);
  return matrix.noStance;
}

/** How much of the doctrine is shown, counted. */
export function shownWords({ matrix }: Words, doctrine: Doctrine, choice: Choice, stances: readonly Stance[]): string {
  const { principles, eras } = doctrine;
  const attested = new Set(stances.map(({ principle }) => principle.slug)).size;
  const all = eras.reduce((sum, era) => sum + era.stances.length, 0);
  if (stances.length === all && choice.branch === "") return matrix.shownAll(principles.length, eras.length, all);
  return matrix.shown(stances.length, all, attested, within(doctrine, choice.branch).length);
}
