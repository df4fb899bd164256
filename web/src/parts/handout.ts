import { list, type Query } from "../address/parameters.js";
import type { StanceKind } from "../api/generated/graphql.js";

/** More eras, or principles, have no room on a sheet of paper. */
const MOST_ERAS = 8;
const MOST_PRINCIPLES = 8;

interface Slugged {
  readonly slug: string;
}

interface HandedOut {
  /** In the order of time. */
  readonly eras: readonly Slugged[];
  /** None: those that say most of the eras. */
  readonly principles?: readonly Slugged[];
  /** None: every kind. */
  readonly kinds?: readonly StanceKind[];
}

/**
 * What the address of a comparison holds that is handed out on a sheet: of very many eras the first and the last. Undefined where
 * there are no two eras to compare.
 */
export function handoutOf({ eras, principles = [], kinds = [] }: HandedOut): Query | undefined {
  if (eras.length < 2) return undefined;
  return {
    eras: list.write(ends(eras, MOST_ERAS).map(({ slug }) => slug)),
    principles: list.write(principles.slice(0, MOST_PRINCIPLES).map(({ slug }) => slug)),
    kinds: list.write(kinds.map((kind) => kind.toLowerCase())),
    show: "handout",
  };
}

/** The eras of a course in which something is attested; where it is only one, with the era beside it, which is silent. */
export function spokenIn<Era>(eras: readonly Era[], isAttested: (at: number) => boolean): Era[] {
  const speaking = eras.filter((_, at) => isAttested(at));
  if (speaking.length !== 1) return speaking;
  const first = Math.max(0, eras.findIndex((_, at) => isAttested(at)) - 1);
  return eras.slice(first, first + 2);
}

function ends<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= most ? items : [...items.slice(0, most / 2), ...items.slice(-most / 2)];
}
