import type { StanceKind } from "../../api/generated/graphql.js";
import { toggled } from "../../parts/choices.js";
import { turnedPosition } from "../../parts/stance-kinds.js";
import type { Doctrine, Principle, Stance } from "./doctrine.js";

/** What the reader chose to see of a doctrine. */
export interface Choice {
  /** Only stances of these kinds; none: of every kind. */
  readonly kinds: readonly StanceKind[];
  /** Slug of a leader whom the source names for a stance; empty: whether it names one or not. */
  readonly leader: string;
  /** Slug of a principle: only it and what is below it; empty: all. */
  readonly branch: string;
  readonly sort: "hierarchy" | "first" | "eras";
  /** How principles with others below them stand, but for those in `except`, which stand the other way. */
  readonly fold: "none" | "all";
  /** Slugs. A principle that stands in several places is folded in all of them. */
  readonly except: readonly string[];
}

/** What an era has on a row's principle and, where the row is folded, on those below it. */
export interface Cell {
  readonly own: readonly Stance[];
  readonly below: readonly Stance[];
}

/** A principle in one of the places where it stands. */
export interface Row {
  /** The slugs from the top down to the principle: no two rows have the same. */
  readonly path: string;
  readonly principle: Principle;
  /** How many rows it stands under. */
  readonly level: number;
  /** Whether there are rows below it to fold; undefined: there are none. */
  readonly folded: boolean | undefined;
  /** One for each era. */
  readonly cells: readonly Cell[];
}

/** The rows of the matrix from the top down. In the hierarchy, a principle stands below each of its broader ones (SKOS). */
export function rowsOf(doctrine: Doctrine, choice: Choice): Row[] {
  const stances = chosenStances(doctrine, choice);
  return choice.sort === "hierarchy" ? tree(doctrine, choice, stances) : ranking(doctrine, choice, stances);
}

/** Whether stances are left out, so that an empty cell does not mean that the source is silent. */
export function leavesOut({ kinds, leader }: Choice): boolean {
  return kinds.length > 0 || leader !== "";
}

/** Whether a principle stands folded, where there is anything below it. */
export function isFolded({ fold, except }: Choice, slug: string): boolean {
  return (fold === "all") !== except.includes(slug);
}

/** Whether an era turns against the principle of any row. */
export function hasOpposed(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => cell !== EMPTY && turnedPosition(cell.own.map(({ kind }) => kind)) !== undefined),
  );
}

/** Folds or unfolds one principle: what becomes of the list of exceptions. */
export function turned(except: readonly string[], slug: string): readonly string[] {
  return toggled(except, slug);
}

/** The chosen stances on principles, by slug, era by era. */
type Chosen = ReadonlyMap<string, readonly (readonly Stance[])[]>;

function chosenStances({ eras }: Doctrine, choice: Choice): Chosen {
  const found = new Map<string, (readonly Stance[])[]>();
  for (const [at, { stances }] of eras.entries())
    for (const stance of stances) {
      if (!isChosen(stance, choice)) continue;
      const { slug } = stance.principle;
      const ofPrinciple = found.get(slug) ?? eras.map(() => NONE);
      found.set(slug, ofPrinciple);
      ofPrinciple[at] = [...(ofPrinciple[at] ?? NONE), stance];
    }
  return found;
}

const NONE: readonly Stance[] = [];
/** Most cells of a large matrix are empty: they are one. */
const EMPTY: Cell = { own: NONE, below: NONE };

/** What each era has on a principle, and on others below it. */
function cellsOf({ eras }: Doctrine, chosen: Chosen, principle: Principle, lower: readonly Principle[] = []): Cell[] {
  const own = chosen.get(principle.slug);
  const ofLower = lower.map(({ slug }) => chosen.get(slug)).filter((one) => one !== undefined);
  return eras.map((_, at) => {
    const [held, below] = [own?.[at] ?? NONE, ofLower.length > 0 ? ofLower.flatMap((one) => one[at] ?? NONE) : NONE];
    return held.length + below.length > 0 ? { own: held, below } : EMPTY;
  });
}

function isChosen({ kind, leaders }: Stance, choice: Choice): boolean {
  if (choice.kinds.length > 0 && !choice.kinds.includes(kind)) return false;
  return choice.leader === "" || leaders.some(({ slug }) => slug === choice.leader);
}

/** Rows below their broader ones. Where stances are left out, so are branches without any that is left. */
function tree(doctrine: Doctrine, choice: Choice, stances: Chosen): Row[] {
  const isKept = ({ slug }: Principle) =>
    !leavesOut(choice) || stances.has(slug) || doctrine.below(slug).some((lower) => stances.has(lower.slug));
  const rowsFrom = (principle: Principle, above: string, level: number): Row[] => {
    const path = `${above}/${principle.slug}`;
    const narrower = doctrine.narrower(principle.slug).filter(isKept);
    const folded = narrower.length === 0 ? undefined : isFolded(choice, principle.slug);
    const lower = folded ? doctrine.below(principle.slug) : [];
    const cells = cellsOf(doctrine, stances, principle, lower);
    const row: Row = { path, principle, level, folded, cells };
    return folded ? [row] : [row, ...narrower.flatMap((one) => rowsFrom(one, path, level + 1))];
  };
  return tops(doctrine, choice)
    .filter(isKept)
    .flatMap((top) => rowsFrom(top, "", 0));
}

function tops(doctrine: Doctrine, { branch }: Choice): readonly Principle[] {
  return doctrine.principles.filter(({ slug, broader }) => (branch === "" ? broader.length === 0 : slug === branch));
}

/** Each principle once, in the order of a measure of its chosen stances; in the corpus's order where that is the same. */
function ranking(doctrine: Doctrine, choice: Choice, stances: Chosen): Row[] {
  return within(doctrine, choice.branch)
    .map((principle): Row => {
      const cells = cellsOf(doctrine, stances, principle);
      return { path: `/${principle.slug}`, principle, level: 0, folded: undefined, cells };
    })
    .filter((row) => !leavesOut(choice) || erasAttesting(row) > 0)
    .sort(
      choice.sort === "first" ? (a, b) => firstEra(a) - firstEra(b) : (a, b) => erasAttesting(b) - erasAttesting(a),
    );
}

/** A principle and those below it; all of them where none is named. */
export function within(doctrine: Doctrine, branch: string): readonly Principle[] {
  if (branch === "") return doctrine.principles;
  const top = doctrine.principle(branch);
  return top === undefined ? [] : [top, ...doctrine.below(branch)];
}

function erasAttesting({ cells }: Row): number {
  return cells.filter(({ own }) => own.length > 0).length;
}

/** Which era is the first to attest it; after the last one where none does. */
function firstEra({ cells }: Row): number {
  const first = cells.findIndex(({ own }) => own.length > 0);
  return first === -1 ? cells.length : first;
}

/** The stances that rows show, each once. */
export function shownStances(rows: readonly Row[]): Stance[] {
  const shown = new Set<Stance>();
  for (const { cells } of rows)
    for (const { own, below } of cells) {
      for (const stance of own) shown.add(stance);
      for (const stance of below) shown.add(stance);
    }
  return [...shown];
}

/** All principles, each where it stands first. */
export function standingsOf(doctrine: Doctrine): Row[] {
  const all: Choice = { kinds: [], leader: "", branch: "", sort: "hierarchy", fold: "none", except: [] };
  const seen = new Set<Principle>();
  return rowsOf({ ...doctrine, eras: [] }, all).filter(({ principle }) => {
    const isFirst = !seen.has(principle);
    seen.add(principle);
    return isFirst;
  });
}
