/** How far the whole codings of several people agree: the figures, and what each is taken of. */
import { type CodedUnits, krippendorffAlpha, type ReliabilityData, reliabilityData } from "./alpha.js";
import type { StanceKind } from "./attestation.js";
import type { CodedCell, CodedCells } from "./coded-cells.js";
import { type Distance, masi, nominal } from "./distances.js";
import { hasKind, type KindSet, NO_KINDS } from "./kind-sets.js";

/**
 * Of which cells: of all that were to be coded; of those that a coder or the corpus attests; of those that every coder attests,
 * so that only how they are attested is looked at.
 */
export type CellChoice = "ALL" | "ATTESTED" | "JOINT";

/** One figure of agreement. */
export interface Figure {
  readonly alpha: number | null;
  /** Why there is no alpha; null where there is one. */
  readonly reason: string | null;
  /** Cells that were compared. */
  readonly units: number;
  readonly coders: number;
  /** What alpha was taken of. */
  readonly data: ReliabilityData;
}

const isAttested = (set: KindSet): number => Number(set !== NO_KINDS);

/** Whether the source has an era say anything of a principle: yes or no. */
export function attestationAgreement<Name>(cells: CodedCells<Name>, choice: CellChoice): Figure {
  return figureOf(unitsOf(cells, choice, isAttested), nominal, cells.coders.length);
}

/** Which kinds hold, as sets of kinds: those that differ in part agree in part. */
export function kindsAgreement<Name>(cells: CodedCells<Name>, choice: CellChoice): Figure {
  return figureOf(unitsOf(cells, choice, asItIs), masi, cells.coders.length);
}

/** Whether one kind holds: yes or no. */
export function kindAgreement<Name>(cells: CodedCells<Name>, choice: CellChoice, kind: StanceKind): Figure {
  const holds = (set: KindSet): number => Number(hasKind(set, kind));
  return figureOf(unitsOf(cells, choice, holds), nominal, cells.coders.length);
}

/** Which kinds hold for each principle of which somebody says something, as sets of kinds. */
export function principleAgreements<Name>(
  cells: CodedCells<Name>,
  choice: CellChoice,
): { readonly principle: Name; readonly figure: Figure }[] {
  const byPrinciple = new Map<Name, CodedCell<Name>[]>();
  for (const cell of cells.attested) {
    const others = byPrinciple.get(cell.principle);
    if (others) others.push(cell);
    else byPrinciple.set(cell.principle, [cell]);
  }
  return cells.principles.flatMap((principle) => {
    const attested = byPrinciple.get(principle);
    if (attested === undefined) return [];
    const alone = { ...cells, attested, principles: [principle] };
    return [{ principle, figure: kindsAgreement(alone, choice) }];
  });
}

/** How far each coder agrees with what the corpus settled on, as sets of kinds. */
export function corpusAgreements<Name>(
  cells: CodedCells<Name>,
  choice: CellChoice,
): { readonly coder: string; readonly figure: Figure }[] {
  return cells.coders.map((coder, place) => {
    const attested = cells.attested.map((cell) => ({
      ...cell,
      chosen: [cell.chosen[place] ?? NO_KINDS, cell.settled],
    }));
    return {
      coder,
      figure: figureOf(unitsOf({ ...cells, attested, coders: [coder, "the corpus"] }, choice, asItIs), masi, 2),
    };
  });
}

const asItIs = (set: KindSet): number => set;

function unitsOf<Name>(
  { coders, attested, eras, principles }: CodedCells<Name>,
  choice: CellChoice,
  seen: (set: KindSet) => number,
): CodedUnits<number>[] {
  const chosen = choice === "JOINT" ? attested.filter((cell) => !cell.chosen.includes(NO_KINDS)) : attested;
  const units = chosen.map((cell) => ({ values: cell.chosen.map(seen) }));
  if (choice !== "ALL") return units;
  const nothing = {
    values: coders.map(() => seen(NO_KINDS)),
    times: eras.length * principles.length - attested.length,
  };
  return [...units, nothing];
}

function figureOf(units: Iterable<CodedUnits<number>>, distance: Distance<number>, coders: number): Figure {
  const data = reliabilityData(units, distance);
  const alpha = krippendorffAlpha(data);
  return { alpha, units: data.units, coders, data, reason: alpha === null ? whyNone(coders, data.units) : null };
}

function whyNone(coders: number, units: number): string {
  if (coders === 0) return "Nobody's coding is there.";
  if (coders === 1) return "One person alone has coded, so there is nothing to compare.";
  if (units === 0) return "There are no such cells.";
  return "Everyone said the same of every cell, so that agreement by chance cannot be told from any other.";
}
