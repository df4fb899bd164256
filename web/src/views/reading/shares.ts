import type { ParagraphReadFragment } from "../../api/generated/graphql.js";
import type { Named } from "../../parts/naming.js";
import { restingKey } from "../../parts/resting-key.js";

/** How many readings of an era rest on each paragraph. */
export interface EraShares {
  readonly slug: string;
  readonly name: Named;
  /** All of its readings that rest on some of the paragraphs, each once. */
  readonly total: number;
  /** In the order of the paragraphs. */
  readonly counts: readonly number[];
}

/** How much of each era rests on which paragraph, the eras in their order. A reading that rests on several counts for each. */
export function sharesOf(paragraphs: readonly Pick<ParagraphReadFragment, "evidence">[]): EraShares[] {
  const eras = new Map<string, NonNullable<ParagraphReadFragment["evidence"][number]["stance"]>["era"]>();
  const readings = paragraphs.map(({ evidence }) => {
    const here = new Map<string, Set<string>>();
    for (const one of evidence) {
      if (one.stance === null) continue;
      const { era } = one.stance;
      eras.set(era.slug, era);
      here.set(era.slug, (here.get(era.slug) ?? new Set()).add(restingKey(one)));
    }
    return here;
  });
  return [...eras.values()]
    .sort((one, other) => one.ordinal - other.ordinal)
    .map((era) => ({
      slug: era.slug,
      name: era,
      total: new Set(readings.flatMap((here) => [...(here.get(era.slug) ?? [])])).size,
      counts: readings.map((here) => here.get(era.slug)?.size ?? 0),
    }));
}
