import fc from "fast-check";
import { isOpposing, stanceKinds } from "../../src/comparison/attestation.js";
import type { FollowedPrinciple } from "../../web/src/views/lineage/river.js";

type Narrower = FollowedPrinciple["narrower"][number];
type Step = FollowedPrinciple["lineage"][number];

const named = (slug: string) => ({ slug, name: `Principle ${slug}`, labels: [] });

/** Two levels of narrower principles, none of them twice; a level that is not asked for is empty. */
const hierarchy = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 }).map((sizes) =>
  sizes.map(
    (size, top): Narrower => ({
      ...named(`p-${top}`),
      narrower: Array.from({ length: size }, (_, index) => ({ ...named(`p-${top}-${index}`), narrower: [] })),
    }),
  ),
);

function lineageOf(principles: readonly string[]): fc.Arbitrary<Step[]> {
  const stances = fc.uniqueArray(
    fc.record({ slug: fc.constantFrom(...principles), kind: fc.constantFrom(...stanceKinds) }),
    {
      selector: ({ slug, kind }) => `${slug} ${kind}`,
      maxLength: 30,
    },
  );
  return fc.array(stances, { minLength: 1, maxLength: 12 }).map((eras) =>
    eras.map((taken, index) => {
      const of = taken.map(({ slug, kind }) => ({ kind, summary: `${kind} ${slug}`, principle: named(slug) }));
      const isApart = (stance: (typeof of)[number]): boolean =>
        isOpposing(stance.kind) && stance.principle.slug !== "top";
      return {
        era: { ...named(`era-${index}`), ordinal: index + 1, period: `${1900 + 10 * index}/${1909 + 10 * index}` },
        stances: of.filter((stance) => !isApart(stance)),
        opposedParts: of.filter(isApart),
      };
    }),
  );
}

/** What is answered for a principle: any hierarchy below it, and any stances on it and on what is narrower. */
export const followed: fc.Arbitrary<FollowedPrinciple> = hierarchy.chain((narrower) => {
  const below = narrower.flatMap((each) => [each.slug, ...each.narrower.map(({ slug }) => slug)]);
  // "deeper" stands for what is narrower by more levels than are asked for.
  return lineageOf(["top", ...below, "deeper"]).map((lineage) => ({
    ...named("top"),
    ...{ statement: "", broader: [], narrower, lineage, stances: [], events: [], quotes: [] },
  }));
});
