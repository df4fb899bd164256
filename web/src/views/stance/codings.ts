import type { StancePageQuery } from "../../api/generated/graphql.js";

type Coding = NonNullable<StancePageQuery["edition"]>["codings"]["nodes"][number];

/** What one coder chose for a cell. */
export interface Chosen {
  readonly coder: string;
  /** Empty: the coder saw nothing there. */
  readonly codings: readonly Coding[];
}

/** What each coder chose for a cell, those who chose nothing too: codings are whole, so that says something. */
export function chosenBy(coders: readonly string[], codings: readonly Coding[]): Chosen[] {
  return coders.map((coder) => ({ coder, codings: codings.filter((coding) => coding.coder === coder) }));
}
