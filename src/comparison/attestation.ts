/** How an era treats a principle: what puts it forward and holds it, then what turns against it; the codebook orders them so. */
export const stanceKinds = [
  "INTRODUCED",
  "REAFFIRMED",
  "EXTENDED",
  "NARROWED",
  "REINTERPRETED",
  "APPLIED",
  "REJECTED",
  "ABANDONED",
] as const;
export type StanceKind = (typeof stanceKinds)[number];

/**
 * The least that the rules need to know of a stance: that a subject (an era, or a leader) takes it on a principle.
 * Subjects, principles and stances are named by numbers; a stance named for two leaders gives two attestations.
 */
export interface Attestation {
  readonly subject: number;
  readonly principle: number;
  readonly kind: StanceKind;
  readonly stance: number;
}

/** The kinds of some stances, each once, in the codebook's order. */
export function kindsOf(stances: readonly { readonly kind: StanceKind }[]): StanceKind[] {
  return stanceKinds.filter((kind) => stances.some((stance) => stance.kind === kind));
}
