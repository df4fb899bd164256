import type { Query } from "../../../address/parameters.js";
import type { FindingKind } from "../../../api/generated/graphql.js";

/** What the findings of an edition can be about, as the API names it. */
export const findingKinds = [
  "PERSISTENT",
  "REVERSED",
  "OPPOSED",
  "RESUMED",
  "MOST_INTRODUCED",
  "LAPSED",
  "SINGLE_ERA",
  "UNATTESTED",
] as const satisfies readonly FindingKind[];

/** Where a finding is seen. */
export interface Way {
  /** Below /explore. */
  readonly path: string;
  readonly query: Query;
  /** What is seen there, by what the words for it are called. */
  readonly seen: "seeLineage" | "seeInMatrix";
}

/** The view that shows what a finding counts: the way of a single principle through the eras, or the rows of several. */
export function wayOf({
  kind,
  principles,
}: {
  readonly kind: FindingKind;
  readonly principles: readonly { readonly slug: string }[];
}): Way {
  const [first, second] = principles;
  if (first !== undefined && second === undefined && kind !== "UNATTESTED")
    return { path: `/lineage/${first.slug}`, query: {}, seen: "seeLineage" };
  return { path: "", query: { finding: kind }, seen: "seeInMatrix" };
}
