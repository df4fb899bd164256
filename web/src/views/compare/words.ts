import type { Named } from "../../parts/naming.js";
import { kindWords, positionWord } from "../../parts/stance-kinds.js";
import type { Cell, Change, Uptake } from "./comparison.js";
import type { Holders, Reason } from "./groups.js";

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

type HolderWords = Readonly<Record<"all" | "several" | "none", Explained> & { only: string }>;

/** Which of the compared attest a principle. */
const holderWords: Readonly<Record<Holders, HolderWords>> = {
  leaders: {
    all: { word: "for all", meaning: "the source names every leader compared" },
    several: { word: "for several", meaning: "the source names some of the leaders compared" },
    only: "the source names no other leader compared",
    none: { word: "for none", meaning: "the source names none of the leaders compared" },
  },
  sources: {
    all: { word: "in all", meaning: "every source compared speaks of it; they need not agree" },
    several: { word: "in several", meaning: "some of the sources compared speak of it; they need not agree" },
    only: "no other source compared speaks of it",
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
    case "all":
    case "several":
    case "none":
      return holderWords[reason.among][reason.of];
    case "only":
      return { word: `only ${nameOf(reason.column.named)}`, meaning: holderWords[reason.among].only };
    default:
      return changeWords[reason.of];
  }
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
