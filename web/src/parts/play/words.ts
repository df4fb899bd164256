import type { Words } from "../../messages/words.js";
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

/** A part of the sentence of a step, with the sign of the principles that it counts. */
export interface Clause {
  readonly sign: Sign;
  readonly said: string;
}

/** What happens in a step, counted as the API counts it: what would be none is left out. */
export function clauses({ play }: Words, { era, count }: Step): Clause[] {
  if (era === 0) return [{ sign: "arrives", said: play.attested(count("opening")) }];
  const arriving = { introduced: count("introduced"), resumed: count("resumed"), appeared: count("appeared") };
  const [stays, silent, reversed] = [count("carried"), count("notAttested"), count("reversed")];
  const all = [
    {
      sign: "arrives",
      of: arriving.introduced + arriving.resumed + arriving.appeared,
      said: () => play.arrive(arriving),
    },
    { sign: "stays", of: stays, said: () => play.stay(stays) },
    { sign: "falls silent", of: silent, said: () => play.fallSilent(silent) },
    { sign: "reverses", of: reversed, said: () => play.reversed(reversed) },
  ] as const;
  const some = all.flatMap(({ sign, of, said }): Clause[] => (of > 0 ? [{ sign, said: said() }] : []));
  return some.length > 0 ? some : [{ sign: "none", said: play.nothing }];
}

/** What is said at the end: of those that are attested, how many are turned against; nothing where none is. */
export function ending({ play, silence, together }: Words, { opposed, count }: Step): string {
  return together(...(opposed > 0 ? [play.opposed(opposed)] : []), ...(count("notAttested") > 0 ? [silence] : []));
}
