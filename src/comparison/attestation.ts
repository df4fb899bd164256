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

/** The kinds that turn against a principle; all others hold it, whatever they make of it. */
export const opposingKinds: readonly StanceKind[] = ["REJECTED", "ABANDONED"];

export function isOpposing(kind: StanceKind): boolean {
  return opposingKinds.includes(kind);
}

/** Where a subject stands on a principle: what its stances come to, taken together. */
export const positions = ["AFFIRMED", "OPPOSED", "BOTH", "SILENT"] as const;
export type Position = (typeof positions)[number];

/** OPPOSED: by kinds that turn against it alone; BOTH: by these and by others; SILENT: no stance at all. */
export function positionOf(kinds: readonly StanceKind[]): Position {
  const opposing = kinds.filter(isOpposing).length;
  if (kinds.length === 0) return "SILENT";
  if (opposing === 0) return "AFFIRMED";
  return opposing === kinds.length ? "OPPOSED" : "BOTH";
}

/** Whether one holds what the other turns against. Who does both contradicts neither. */
export function areOpposite(a: Position, b: Position): boolean {
  return (a === "AFFIRMED" && b === "OPPOSED") || (a === "OPPOSED" && b === "AFFIRMED");
}

/**
 * The least that the rules need to know of a stance: that a subject (an era, a leader or a source) takes it on a principle.
 * Subjects, principles and stances are named by numbers; a stance named for two leaders, or with evidence from two sources, gives
 * two attestations.
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
