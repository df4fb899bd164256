import type { Words } from "../../messages/words.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { Choices } from "./compare-address.js";
import type { Comparison } from "./comparison.js";

type Counted = Pick<Choices, "subject" | "kinds" | "principles" | "rollUp">;

/** What the comparison is of, and what of it counts, in a few words: whoever sees it elsewhere sees no controls. */
export function titleOf(
  words: Words,
  counted: Counted,
  comparison: Comparison,
  nameOf: (named: Named) => string,
): string {
  const { kinds, principles, rollUp } = counted;
  const { taken } = words.compare;
  const limits = [
    kinds.length > 0 && taken.onlyKinds(kinds.length, kindWords(words, kinds)),
    principles.length > 0 && taken.onlyPrinciples(principles.length),
    rollUp && taken.rollUp,
  ];
  const compared = comparedIn(words, counted, comparison, nameOf);
  return [compared, ...limits.filter((limit) => limit !== false)].join(words.semicolon);
}

function comparedIn(
  words: Words,
  { subject }: Counted,
  { columns }: Comparison,
  nameOf: (named: Named) => string,
): string {
  const names = columns.map(({ named, edition }) =>
    edition.isHome ? nameOf(named) : words.withNote(nameOf(named), edition.title),
  );
  const [first = "", last = ""] = [names[0], names.at(-1)];
  if (names.length > 4) return words.compare.taken.many({ count: names.length, subject, first, last });
  return words.list(names);
}
