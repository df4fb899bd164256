import type { Query } from "../../address/parameters.js";
import { type Choices, choicesInAddress } from "./compare-address.js";
import type { Comparison } from "./comparison.js";

/** What the address of a comparison says once every other corpus is named with its edition, by number and digest. */
export function permanentQuery(choices: Choices, { columns }: Pick<Comparison, "columns">): Query {
  const lasting = new Map(
    columns.map(({ reference, slug, edition }) => [
      reference.slice(0, -slug.length),
      `${edition.corpus}@${edition.lasting}/`,
    ]),
  );
  const pinned = (reference: string): string =>
    reference.replace(/^.*\//, (edition) => lasting.get(edition) ?? edition);
  const { chosen, principles, open } = choices;
  return choicesInAddress.write({
    ...choices,
    chosen: chosen.map(pinned),
    principles: principles.map(pinned),
    open: open && { principle: pinned(open.principle), subject: open.subject && pinned(open.subject) },
  });
}
