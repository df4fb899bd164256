import type { StanceKind } from "./attestation.js";
import { type KindSet, NO_KINDS, setOf } from "./kind-sets.js";

/** That a kind holds for an era and a principle, these by whatever names them. */
export interface KindOfCell<Name> {
  readonly era: Name;
  readonly principle: Name;
  readonly kind: StanceKind;
}

/** One entry of a coder's whole coding. */
export interface Coding<Name> extends KindOfCell<Name> {
  readonly coder: string;
}

/** A coding of an era and a principle by everyone, and what the corpus settled on. */
export interface CodedCell<Name> {
  readonly era: Name;
  readonly principle: Name;
  /** What each coder chose, in the order of the coders. */
  readonly chosen: readonly KindSet[];
  readonly settled: KindSet;
}

/** Everything that was asked of the coders: of each era, what the source has it say of each principle. */
export interface CodedCells<Name> {
  readonly coders: readonly string[];
  /** Cells that a coder or the corpus attests, era by era and in each by principle. */
  readonly attested: readonly CodedCell<Name>[];
  readonly eras: readonly Name[];
  readonly principles: readonly Name[];
}

/** What was coded, and of what. */
export interface Coded<Name> {
  readonly eras: readonly Name[];
  readonly principles: readonly Name[];
  readonly codings: readonly Coding<Name>[];
  /** What the corpus settled on. */
  readonly settled: readonly KindOfCell<Name>[];
  /** Only these kinds are looked at; all where it is not said. */
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

/** Whether an entry is of the eras, principles and kinds that are looked at. */
export function isLookedAt<Name>({
  eras,
  principles,
  kinds,
}: Pick<Coded<Name>, "eras" | "principles" | "kinds">): (entry: KindOfCell<Name>) => boolean {
  const [ofEras, ofPrinciples] = [new Set(eras), new Set(principles)];
  return ({ era, principle, kind }) =>
    ofEras.has(era) && ofPrinciples.has(principle) && kinds?.includes(kind) !== false;
}

interface Gathered {
  readonly chosen: KindSet[];
  settled: KindSet;
}

/**
 * Lays the codings of several people side by side. Each coding is whole: of a cell that a coder says nothing of, the coder saw
 * nothing there, which is a value like any other. Whoever has coded nothing at all is no coder yet.
 */
export function codedCells<Name extends string | number>(coded: Coded<Name>): CodedCells<Name> {
  const { eras, principles, codings, settled } = coded;
  const coders = [...new Set(codings.map(({ coder }) => coder))].sort();
  const placeOf = new Map(coders.map((coder, index) => [coder, index]));
  const cells = new Map<Name, Map<Name, Gathered>>(eras.map((era) => [era, new Map()]));
  const isCounted = isLookedAt(coded);
  const cellOf = (entry: KindOfCell<Name>): Gathered | undefined => {
    const { era, principle } = entry;
    const row = cells.get(era);
    if (row === undefined || !isCounted(entry)) return undefined;
    const cell = row.get(principle) ?? { chosen: coders.map(() => NO_KINDS), settled: NO_KINDS };
    row.set(principle, cell);
    return cell;
  };
  for (const coding of codings) {
    const chosen = cellOf(coding)?.chosen;
    const place = placeOf.get(coding.coder) ?? 0;
    if (chosen) chosen[place] = (chosen[place] ?? NO_KINDS) | setOf([coding.kind]);
  }
  for (const stance of settled) {
    const cell = cellOf(stance);
    if (cell) cell.settled |= setOf([stance.kind]);
  }
  const rank = new Map(principles.map((principle, index) => [principle, index]));
  const rankOf = (principle: Name): number => rank.get(principle) ?? 0;
  const attested = [...cells].flatMap(([era, row]) =>
    [...row]
      .map(([principle, cell]) => ({ era, principle, ...cell }))
      .sort((a, b) => rankOf(a.principle) - rankOf(b.principle)),
  );
  return { coders, attested, eras, principles };
}
