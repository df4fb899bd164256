import type { Named } from "../../parts/naming.js";
import { kindWords, positionWord } from "../../parts/stance-kinds.js";
import type { Cell, Change, MatchSort, Subject, Uptake } from "./comparison.js";
import type { Reason } from "./groups.js";

interface Explained {
  readonly word: string;
  readonly meaning: string;
}

/** What the words for a change mean, as the API defines them. */
export const changeWords: Readonly<Record<Change, Explained>> = {
  introduced: {
    word: "introduced",
    meaning: "not attested in the earlier era, attested in the later, which puts it forward as new",
  },
  resumed: {
    word: "resumed",
    meaning:
      "not attested in the earlier era, attested in the later without being put forward as new, and in an era before: taken up again",
  },
  appeared: {
    word: "appeared",
    meaning:
      "attested in the later era without being put forward as new, and in no era before: first heard of here, taken as given",
  },
  carried: { word: "carried", meaning: "attested in both eras" },
  reversed: { word: "reversed", meaning: "held in one of the two eras, turned against in the other" },
  notAttested: {
    word: "not attested",
    meaning:
      "attested in the earlier era, with no stance in the later: the source is silent, which is no proof that it was given up",
  },
};

/** The words of what is counted. */
export const sortWords: Readonly<Record<Change | Uptake, string>> = {
  introduced: changeWords.introduced.word,
  resumed: changeWords.resumed.word,
  appeared: changeWords.appeared.word,
  carried: changeWords.carried.word,
  reversed: changeWords.reversed.word,
  notAttested: changeWords.notAttested.word,
  reaffirmed: "reaffirmed",
  extended: "extended",
  narrowed: "narrowed",
  reinterpreted: "reinterpreted",
  rejected: "rejected",
  abandoned: "abandoned",
};

/** In which sense a principle of another corpus counts. */
export const matchWords: Readonly<Record<MatchSort, Explained>> = {
  exact: { word: "the same there (exact match)", meaning: "a corpus declares that both mean the same" },
  close: { word: "nearly the same there (close match)", meaning: "a corpus declares that both mean nearly the same" },
  named: { word: "the same in that edition", meaning: "it goes by the same name in both editions" },
};

type HolderWords = Readonly<Record<"all" | "several" | "none", Explained> & { only: Explained }>;

/** Which of the compared attest a principle. */
const holderWords: Readonly<Record<Subject, HolderWords>> = {
  eras: {
    all: { word: "in all", meaning: "the sources of every corpus attest it; they need not agree" },
    several: { word: "in several", meaning: "the sources of some of the eras compared attest it; they need not agree" },
    only: { word: "only in", meaning: "attested in no other era compared, nor any principle declared to match it" },
    none: { word: "in none", meaning: "attested in none of the eras compared" },
  },
  leaders: {
    all: { word: "for all", meaning: "the source names every leader compared" },
    several: { word: "for several", meaning: "the source names some of the leaders compared" },
    only: { word: "only", meaning: "the source names no other leader compared" },
    none: { word: "for none", meaning: "the source names none of the leaders compared" },
  },
  sources: {
    all: { word: "in all", meaning: "every source compared speaks of it; they need not agree" },
    several: { word: "in several", meaning: "some of the sources compared speak of it; they need not agree" },
    only: { word: "only", meaning: "no other source compared speaks of it" },
    none: { word: "in none", meaning: "all of the sources compared are silent on it" },
  },
};

/** What stands over a group of lines. */
export function headingOf(reason: Reason, nameOf: (named: Named) => string): Explained {
  const { word, meaning } = reasonWords(reason, nameOf);
  return { word: word.charAt(0).toUpperCase() + word.slice(1), meaning };
}

function reasonWords(reason: Reason, nameOf: (named: Named) => string): Explained {
  switch (reason.of) {
    case "neither":
      return { word: "in neither", meaning: "attested in other eras of this comparison only, or in none" };
    case "both":
      return { ...holderWords.eras.all, word: "in both" };
    case "all":
    case "several":
    case "none":
      return holderWords[reason.among][reason.of];
    case "only":
      return onlyIn(holderWords[reason.among].only, nameOf(reason.column.named));
    default:
      return changeWords[reason.of];
  }
}

function onlyIn({ word, meaning }: Explained, name: string): Explained {
  return { word: `${word} ${name}`, meaning };
}

/** What a cell says, in words: `carried; reaffirmed, extended`. Empty where it says nothing. */
export function cellWords(cell: Cell): string {
  return [changeWord(cell), furtherKinds(cell), positionWord(cell.kinds)].filter((words) => words !== "").join("; ");
}

export function changeWord({ change }: Cell): string {
  return change === undefined ? "" : changeWords[change].word;
}

/** The kinds of a cell, but for the one that its change has told of. */
export function furtherKinds({ kinds, change }: Cell): string {
  return kindWords(kinds.filter((kind) => !(kind === "INTRODUCED" && change === "introduced")));
}
