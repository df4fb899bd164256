import type { Query } from "../../address/parameters.js";
import { type Choices, choicesInAddress } from "./compare-address.js";
import type { Comparison } from "./comparison.js";

/** What the address of a comparison says once every other corpus is named with the number of its edition. */
export function permanentQuery(choices: Choices, { columns }: Pick<Comparison, "columns">): Query {
  const current = new Map(columns.map(({ edition }) => [edition.corpus, edition.current]));
  const numbered = (reference: string): string => {
    const [corpus = "", slug] = reference.split("/");
    const number = current.get(corpus);
    return slug === undefined || number === undefined ? reference : `${corpus}@${number}/${slug}`;
  };
  const { chosen, principles, open } = choices;
  return choicesInAddress.write({
    ...choices,
    chosen: chosen.map(numbered),
    principles: principles.map(numbered),
    open: open && { principle: numbered(open.principle), subject: open.subject && numbered(open.subject) },
  });
}
