import { counted } from "../counted.js";
import type { Standing, Step } from "./steps.js";

/** What is seen of a step at a glance: a sign for each way in which a principle may stand. */
export type Sign = "arrives" | "stays" | "reverses" | "falls silent" | "none";

export const signs: Readonly<Record<Standing, Sign>> = {
  opening: "arrives",
  introduced: "arrives",
  resumed: "arrives",
  appeared: "arrives",
  carried: "stays",
  reversed: "reverses",
  notAttested: "falls silent",
  silent: "none",
  unheard: "none",
};

export const signMarks: Readonly<Record<Sign, string>> = {
  arrives: "+",
  stays: "=",
  reverses: "⇄",
  "falls silent": "–",
  none: "",
};

/** How a principle stands, in words. */
export const standingWords: Readonly<Record<Standing, string>> = {
  opening: "attested from the beginning",
  introduced: "arrives, introduced",
  resumed: "arrives, taken up again",
  appeared: "arrives, first heard of",
  carried: "stays",
  reversed: "held by one of the two eras, turned against by the other",
  notAttested: "falls silent",
  silent: "silent",
  unheard: "not attested so far",
};

/** A part of the sentence of a step, with the sign of the principles that it counts. */
export interface Clause {
  readonly sign: Sign;
  readonly words: string;
}

/** The first part of what is said of a step, which tells who says it. */
export function beginning(era: string, before: string | undefined): string {
  return before === undefined
    ? `The reading begins with ${era}. As the source presents it,`
    : `From ${before} to ${era}, as the source presents it,`;
}

/** What happens in a step, counted as the API counts it: what would be none is left out. */
export function clauses(step: Step): Clause[] {
  if (step.era === 0)
    return [
      {
        sign: "arrives",
        words: `${counted(step.count("opening"), "principle")} ${isOrAre(step.count("opening"))} attested`,
      },
    ];
  const [stays, silent, reversed] = [step.count("carried"), step.count("notAttested"), step.count("reversed")];
  const all: Clause[] = [
    ...arrivals(step),
    { sign: "stays", words: `${stays} ${verb(stays, "stay")}` },
    { sign: "falls silent", words: `${silent} ${verb(silent, "fall")} silent` },
    {
      sign: "reverses",
      words: `${reversed} ${isOrAre(reversed)} held by one of the two and turned against by the other`,
    },
  ];
  const some = all.filter(({ words }) => !words.startsWith("0 "));
  return some.length > 0 ? some : [{ sign: "none", words: "nothing is attested in either era" }];
}

function arrivals(step: Step): Clause[] {
  const ways = [
    { count: step.count("introduced"), words: "introduced" },
    { count: step.count("resumed"), words: "taken up again" },
    { count: step.count("appeared"), words: "first heard of" },
  ].filter(({ count }) => count > 0);
  const all = ways.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const each = ways.map(({ count, words }) => `${count} ${words}`).join(", ");
  return [{ sign: "arrives", words: `${counted(all, "principle")} ${verb(all, "arrive")} (${each})` }];
}

/** What is said at the end: of those that are attested, how many are turned against; nothing where none is. */
export function ending({ opposed, count }: Step): string {
  const against =
    opposed === 0 ? "" : `${opposed} of those attested ${isOrAre(opposed)} turned against (rejected or abandoned). `;
  return against + (count("notAttested") > 0 ? "Silence is no proof of abandonment." : "");
}

function verb(count: number, word: string): string {
  return count === 1 ? `${word}s` : word;
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
