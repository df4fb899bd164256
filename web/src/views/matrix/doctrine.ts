import type { MatrixQuery } from "../../api/generated/graphql.js";

type Edition = NonNullable<MatrixQuery["edition"]>;
export type Era = Edition["eras"]["nodes"][number];
export type Principle = Edition["principles"]["nodes"][number];
export type Leader = Edition["leaders"]["nodes"][number];
export type Stance = Era["stances"][number];

/** What an edition says, as the matrix asks it: its lists in the corpus's order, and how principles hang together. */
export interface Doctrine {
  readonly eras: readonly Era[];
  /** Broader ones before their narrower ones. */
  readonly principles: readonly Principle[];
  /** Those whom the source names for a stance. */
  readonly leaders: readonly Leader[];
  principle(slug: string): Principle | undefined;
  /** The principles directly below one. */
  narrower(slug: string): readonly Principle[];
  /** The principles below one at any distance, each once. */
  below(slug: string): readonly Principle[];
}

interface Finding {
  readonly kind: string;
  readonly principles: readonly { readonly slug: string }[];
}

/** The edition as if it had the principles of a finding alone; whole where none is chosen, or it has no such finding. */
export function ofFinding(edition: Edition, findings: readonly Finding[] = [], chosen: string): Edition {
  const found = findings.find(({ kind }) => kind === chosen);
  return found ? narrowedTo(edition, found.principles) : edition;
}

function narrowedTo(edition: Edition, chosen: readonly { readonly slug: string }[]): Edition {
  const slugs = new Set(chosen.map(slugOf));
  const isChosen = ({ slug }: { readonly slug: string }) => slugs.has(slug);
  const principles = edition.principles.nodes
    .filter(isChosen)
    .map((principle) => ({ ...principle, broader: principle.broader.filter(isChosen) }));
  const eras = edition.eras.nodes.map((era) => ({
    ...era,
    stances: era.stances.filter(({ principle }) => isChosen(principle)),
  }));
  return {
    ...edition,
    principles: { ...edition.principles, nodes: principles },
    eras: { ...edition.eras, nodes: eras },
  };
}

/** Puts the lists of an edition together. */
export function doctrineOf({ eras, principles, leaders }: Pick<Edition, "eras" | "principles" | "leaders">): Doctrine {
  const bySlug = new Map(principles.nodes.map((principle) => [principle.slug, principle]));
  const narrower = narrowerOf(principles.nodes);
  const below = belowOf(principles.nodes, narrower);
  const named = new Set(eras.nodes.flatMap(({ stances }) => stances.flatMap((stance) => stance.leaders)).map(slugOf));
  return {
    eras: eras.nodes,
    principles: principles.nodes,
    leaders: leaders.nodes.filter(({ slug }) => named.has(slug)),
    principle: (slug) => bySlug.get(slug),
    narrower: (slug) => narrower.get(slug) ?? [],
    below: (slug) => below.get(slug) ?? [],
  };
}

function narrowerOf(principles: readonly Principle[]): ReadonlyMap<string, readonly Principle[]> {
  const narrower = new Map(principles.map(({ slug }): [string, Principle[]] => [slug, []]));
  for (const principle of principles) for (const { slug } of principle.broader) narrower.get(slug)?.push(principle);
  return narrower;
}

function belowOf(
  principles: readonly Principle[],
  narrower: ReadonlyMap<string, readonly Principle[]>,
): ReadonlyMap<string, readonly Principle[]> {
  const below = new Map<string, readonly Principle[]>();
  // From the end, so that what is below a principle is known before the principle's turn comes.
  for (const { slug } of principles.toReversed()) {
    const direct = narrower.get(slug) ?? [];
    const all = new Set(direct.flatMap((one) => [one, ...(below.get(one.slug) ?? [])]));
    below.set(
      slug,
      principles.filter((principle) => all.has(principle)),
    );
  }
  return below;
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}
