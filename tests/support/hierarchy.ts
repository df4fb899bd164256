interface Placed {
  readonly slug: string;
  readonly broader: readonly { readonly slug: string }[];
}

/** Principles in the order of the hierarchy, each below every one of its broader ones. */
export function inHierarchy<Principle extends Placed>(
  principles: readonly Principle[],
  above?: Principle,
): Principle[] {
  return principles
    .filter(({ broader }) => (above ? broader.some(({ slug }) => slug === above.slug) : broader.length === 0))
    .flatMap((principle) => [principle, ...inHierarchy(principles, principle)]);
}
