import type { PrinciplesToFollowQuery } from "../../api/generated/graphql.js";

export type PrincipleToFollow = NonNullable<PrinciplesToFollowQuery["edition"]>["principles"]["nodes"][number];

/** A principle in the hierarchy, below the first of those that it is narrower than. */
interface TreeEntry {
  readonly principle: PrincipleToFollow;
  readonly depth: number;
  readonly narrower: readonly TreeEntry[];
}

/** The principles at the top, each with what is below it; every principle stands in one place. */
function treesOf(principles: readonly PrincipleToFollow[]): readonly TreeEntry[] {
  const below = new Map<string | undefined, PrincipleToFollow[]>();
  for (const principle of principles) {
    const above = principle.broader[0]?.slug;
    below.set(above, [...(below.get(above) ?? []), principle]);
  }
  const entriesBelow = (above: string | undefined, depth: number): readonly TreeEntry[] =>
    (below.get(above) ?? []).map((principle) => ({
      ...{ principle, depth },
      narrower: entriesBelow(principle.slug, depth + 1),
    }));
  return entriesBelow(undefined, 0);
}

/** Every principle, from the top down, each before what is below it. */
export function inTree(principles: readonly PrincipleToFollow[]): readonly TreeEntry[] {
  const all = (entry: TreeEntry): readonly TreeEntry[] => [entry, ...entry.narrower.flatMap(all)];
  return treesOf(principles).flatMap(all);
}
