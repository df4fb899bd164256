import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { Choices } from "./compare-address.js";
import type { Comparison } from "./comparison.js";

type Counted = Pick<Choices, "subject" | "kinds" | "principles" | "rollUp">;

/** What the comparison is of, and what of it counts, in a few words: whoever sees it elsewhere sees no controls. */
export function titleOf(counted: Counted, comparison: Comparison, nameOf: (named: Named) => string): string {
  const { kinds, principles, rollUp } = counted;
  const limits = [
    kinds.length > 0 && `only stances of the ${kinds.length === 1 ? "kind" : "kinds"} ${kindWords(kinds)}`,
    principles.length > 0 && `on ${principles.length} chosen ${principles.length === 1 ? "principle" : "principles"}`,
    rollUp && "narrower principles counted for broader ones",
  ];
  return [comparedIn(counted, comparison, nameOf), ...limits.filter((limit) => limit !== false)].join("; ");
}

function comparedIn({ subject }: Counted, { columns }: Comparison, nameOf: (named: Named) => string): string {
  const names = columns.map(({ named, edition }) => nameOf(named) + (edition.isHome ? "" : ` (${edition.title})`));
  if (names.length > 4) return `${names.length} ${subject} compared, ${names[0]} to ${names.at(-1)}`;
  return new Intl.ListFormat("en").format(names);
}
