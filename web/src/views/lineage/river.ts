import type { EraNameFragment, LineageQuery, PrincipleNameFragment, StanceKind } from "../../api/generated/graphql.js";

/** A principle with its lineage, as it is answered. */
export type FollowedPrinciple = NonNullable<NonNullable<LineageQuery["edition"]>["principle"]>;
type Step = FollowedPrinciple["lineage"][number];

/** Which narrower principles run beside the one that is followed. */
export type Breadth = "none" | "direct" | "all";

/** A stance as a stream carries it. */
export interface Carried {
  readonly kind: StanceKind;
  readonly summary: string;
}

/** A principle through the eras: for each era its stances, none where there are none of the kinds asked for. */
export interface Stream {
  readonly principle: PrincipleNameFragment;
  /** How far below the principle that is followed: 0 for itself. */
  readonly depth: number;
  /** Which of the directly narrower principles it belongs to, from 0; -1 for the principle that is followed. */
  readonly branch: number;
  readonly reaches: readonly (readonly Carried[])[];
}

/** A principle through the eras, with its narrower ones as tributaries. */
export interface River {
  readonly eras: readonly EraNameFragment[];
  readonly main: Stream;
  /** In the order of the hierarchy; only those with a stance. */
  readonly tributaries: readonly Stream[];
  /** Narrower principles without any such stance. */
  readonly unattested: readonly PrincipleNameFragment[];
}

/** Makes a river of an answer. `chosen` are the kinds of stance that count; none: all of them. */
export function riverOf(principle: FollowedPrinciple, breadth: Breadth, chosen: readonly StanceKind[]): River {
  const { lineage } = principle;
  const carried = lineage.map((step) => carriedIn(step, chosen));
  const stream = (member: Member): Stream => ({
    ...member,
    reaches: carried.map((inEra) => inEra.get(member.principle.slug) ?? []),
  });
  const narrower = familyOf(principle, breadth).map(stream);
  return {
    eras: lineage.map(({ era }) => era),
    main: stream({ principle, depth: 0, branch: -1 }),
    tributaries: narrower.filter(isAttested),
    unattested: narrower.filter((each) => !isAttested(each)).map((each) => each.principle),
  };
}

/** More streams than these cannot be told apart in a picture. */
const MOST_DRAWN = 60;
/** More stretches than these, streams times eras, are slow to draw in a page, where each can be opened. */
const MOST_STRETCHES = 450;
/** However many eras there are, so many narrower principles flow together. */
const FEWEST_DRAWN = 4;

/** What of a river is drawn: of very many tributaries those that are attested in most eras. */
export function drawnOf(river: River, most = MOST_DRAWN): River {
  if (river.tributaries.length <= most) return river;
  const attested = new Map(river.tributaries.map((stream) => [stream, attestedIn(stream)]));
  const chosen = new Set(
    [...attested]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([stream]) => stream),
  );
  return { ...river, tributaries: river.tributaries.filter((stream) => chosen.has(stream)) };
}

/** The same for a page: fewer, the more eras there are. */
export function drawnInPage(river: River): River {
  const fluent = Math.floor(MOST_STRETCHES / river.eras.length) - 1;
  return drawnOf(river, Math.min(MOST_DRAWN, Math.max(FEWEST_DRAWN, fluent)));
}

/** In how many eras a stream is attested. */
export function attestedIn({ reaches }: Stream): number {
  return reaches.filter((reach) => reach.length > 0).length;
}

function isAttested({ reaches }: Stream): boolean {
  return reaches.some((reach) => reach.length > 0);
}

/** What an era carries, by principle. */
function carriedIn(
  { stances, opposedParts }: Step,
  chosen: readonly StanceKind[],
): ReadonlyMap<string, readonly Carried[]> {
  const carried = new Map<string, Carried[]>();
  for (const stance of [...stances, ...opposedParts]) {
    if (chosen.length > 0 && !chosen.includes(stance.kind)) continue;
    const { slug } = stance.principle;
    carried.set(slug, [...(carried.get(slug) ?? []), stance]);
  }
  return carried;
}

type Member = Pick<Stream, "principle" | "depth" | "branch">;

interface Narrower extends PrincipleNameFragment {
  readonly narrower?: readonly Narrower[];
}

/** The narrower principles, each once, each after the one that it is narrower than. */
function familyOf(principle: FollowedPrinciple, breadth: Breadth): readonly Member[] {
  if (breadth === "none") return [];
  if (breadth === "direct") return principle.narrower.map((each, branch) => ({ principle: each, depth: 1, branch }));
  // What is directly narrower stays so, even if it is narrower than another one too.
  const met = new Set([principle.slug, ...principle.narrower.map(({ slug }) => slug)]);
  const members: Member[] = [];
  const walk = (each: Narrower, depth: number, branch: number): void => {
    members.push({ principle: each, depth, branch });
    for (const child of each.narrower ?? []) {
      if (met.has(child.slug)) continue;
      met.add(child.slug);
      walk(child, depth + 1, branch);
    }
  };
  for (const [branch, each] of principle.narrower.entries()) walk(each, 1, branch);
  return [...members, ...deeper(principle, met)];
}

/** What the hierarchy was not followed down to, but the lineage tells of: deeper than the question goes. */
function deeper({ lineage, narrower }: FollowedPrinciple, met: Set<string>): readonly Member[] {
  const members: Member[] = [];
  for (const { principle } of lineage.flatMap(({ stances, opposedParts }) => [...stances, ...opposedParts])) {
    if (met.has(principle.slug)) continue;
    met.add(principle.slug);
    members.push({ principle, depth: DEEPEST_ASKED + 1, branch: narrower.length });
  }
  return members;
}

/** How many levels of narrower principles `lineage.graphql` asks for. */
const DEEPEST_ASKED = 5;
