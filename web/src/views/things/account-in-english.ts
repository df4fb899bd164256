import { counted } from "../../parts/counted.js";
import type { WordsFor } from "./account-words.js";

export const inEnglish: WordsFor = (sources) => {
  const { source, present, are, they } = sources === 1 ? ofOne : ofSeveral;
  return {
    silentEra: `The ${source} ${are} silent in this era. Silence is no proof of abandonment.`,
    silentPrinciple: `The ${source} ${are} silent on this very principle in every era. Silence is no proof of abandonment.`,
    thisEra: `As the ${source} ${present}, this era `,
    thisPrinciple: `As the ${source} ${present}, this principle is `,
    eraDoes: {
      INTRODUCED: "first puts forward ",
      REAFFIRMED: "reaffirms ",
      EXTENDED: "extends ",
      NARROWED: "narrows ",
      REINTERPRETED: "reinterprets ",
      APPLIED: "acts on ",
      REJECTED: "rejects ",
      ABANDONED: "gives up ",
    },
    principleIs: {
      INTRODUCED: "first put forward in ",
      REAFFIRMED: "reaffirmed in ",
      EXTENDED: "extended in ",
      NARROWED: "narrowed in ",
      REINTERPRETED: "reinterpreted in ",
      APPLIED: "acted on in ",
      REJECTED: "rejected in ",
      ABANDONED: "given up in ",
    },
    comma: ", ",
    and: " and ",
    semicolon: "; ",
    end: ".",
    others: (count) => `${count} others`,
    takenUp: ({ before, kept, seen }) => [
      ` Of ${counted(before, "principle")} attested in the era before, `,
      seen(`it has stances on ${kept}`),
      ...(kept === before ? ["."] : [`; on ${before - kept} ${they} ${are} silent, which is no proof of abandonment.`]),
    ],
    silentIn: ({ silent, all, seen }) =>
      silent === 0
        ? [` The ${source} ${are} silent on it in no era.`]
        : [" ", seen(`In ${silent} of ${counted(all, "era")}`), ` the ${source} ${are} silent on it.`],
  };
};

const ofOne = { source: "source", present: "presents it", are: "is", they: "it" };
const ofSeveral = { source: "sources", present: "present it", are: "are", they: "they" };
