import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { kindWords, positionWord } from "../../parts/stance-kinds.js";
import type { Cell, Change, Uptake } from "./comparison.js";
import type { Reason } from "./groups.js";

interface Explained {
  readonly word: string;
  readonly meaning: string;
}

/** The word of what is counted: a change of the API's, or how a later era takes up a principle. */
export function sortWord({ compare, kinds }: Words, sort: Change | Uptake): string {
  return isChange(compare.changes, sort) ? compare.changes[sort].word : kinds[uptakeKinds[sort]].word;
}

function isChange(changes: Words["compare"]["changes"], sort: Change | Uptake): sort is Change {
  return sort in changes;
}

const uptakeKinds = {
  reaffirmed: "REAFFIRMED",
  extended: "EXTENDED",
  narrowed: "NARROWED",
  reinterpreted: "REINTERPRETED",
  rejected: "REJECTED",
  abandoned: "ABANDONED",
} as const satisfies Record<Uptake, string>;

/** What stands over a group of lines. */
export function headingOf(words: Words, reason: Reason, nameOf: (named: Named) => string): Explained {
  const { word, meaning } = reasonWords(words, reason, nameOf);
  return { word: words.capital(word), meaning };
}

function reasonWords({ compare }: Words, reason: Reason, nameOf: (named: Named) => string): Explained {
  const { holders, changes } = compare;
  switch (reason.of) {
    case "neither":
      return holders.neither;
    case "both":
      return holders.both;
    case "all":
    case "several":
    case "none":
      return holders[reason.among][reason.of];
    case "only":
      return holders[reason.among].alone(nameOf(reason.column.named));
    default:
      return changes[reason.of];
  }
}

/** What a cell says, in words: `carried; reaffirmed, extended`. Empty where it says nothing. */
export function cellWords(words: Words, cell: Cell): string {
  return [changeWord(words, cell), furtherKinds(words, cell), positionWord(words, cell.kinds)]
    .filter((said) => said !== "")
    .join(words.semicolon);
}

export function changeWord({ compare }: Words, { change }: Cell): string {
  return change === undefined ? "" : compare.changes[change].word;
}

/** The kinds of a cell, but for the one that its change has told of. */
export function furtherKinds(words: Words, { kinds, change }: Cell): string {
  return kindWords(
    words,
    kinds.filter((kind) => !(kind === "INTRODUCED" && change === "introduced")),
  );
}
