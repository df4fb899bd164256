/** How far several coders agree on which stretches of a text speak of something: Krippendorff's alpha for unitizing. */

/** A stretch of a continuum, such as the characters of a text: the first, and the one after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A section of a coder's continuum: a unit that was marked, or a gap between such. */
interface Section extends Stretch {
  readonly isUnit: boolean;
}

/** What coders marked under one category: for each coder stretches, in any order. Those of one coder that overlap are one. */
export type MarkedStretches = readonly (readonly Stretch[])[];

/**
 * Alpha for unitizing: α = 1 − Σ D_o / Σ D_e over all categories, where the disagreement of two coders grows with the square of
 * how far the ends of overlapping units lie apart, and of the length of a unit that lies in a gap of the other's, and where all
 * places that the units and gaps could have taken are expected alike (K. Krippendorff, On the Reliability of Unitizing
 * Continuous Data, Sociological Methodology 25, 1995, with the sign that Content Analysis, 2004, section 11.6, puts right).
 *
 * @param length of the continuum
 * @returns null where nothing was marked, by fewer than two coders, or where there was no other place for it
 */
export function unitizingAlpha(categories: readonly MarkedStretches[], length: number): number | null {
  const sections = categories.map((coders) => coders.map((marked) => sectionsOf(marked, length)));
  const expected = sum(sections.map((coders) => expectedDisagreement(coders, length)));
  if (expected === 0) return null;
  return 1 - sum(sections.map((coders) => observedDisagreement(coders, length))) / expected;
}

/** What the coders of one category disagree. */
export function observedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
  if (coders.length < 2) return 0;
  let disagreement = 0;
  for (const [index, one] of coders.entries())
    for (const another of coders.slice(index + 1)) disagreement += 2 * disagreementOf(one, another);
  return disagreement / (coders.length * (coders.length - 1) * length ** 2);
}

/** What they would, were their units and gaps put together in any way. */
export function expectedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
  if (coders.length < 2) return 0;
  const all = coders.flat();
  const units = all.filter(({ isUnit }) => isUnit).map(lengthOf);
  const gaps = all.filter(({ isUnit }) => !isUnit).map(lengthOf);
  const places = coders.length * length;
  let disagreement = 0;
  for (const unit of units) {
    disagreement += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit);
    for (const gap of gaps) if (gap >= unit) disagreement += unit ** 2 * (gap - unit + 1);
  }
  const pairs = places * (places - 1) - sum(units.map((unit) => unit * (unit - 1)));
  return pairs === 0 ? 0 : (2 / length) * (disagreement / pairs);
}

/** Units and gaps in their order, from the first to the last place of the continuum. */
export function sectionsOf(marked: readonly Stretch[], length: number): Section[] {
  const sections: Section[] = [];
  let end = 0;
  for (const unit of marked.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = sections.at(-1);
    if (last?.isUnit && unit.start < last.end) {
      end = Math.max(end, unit.end);
      sections[sections.length - 1] = { ...last, end };
    } else {
      if (unit.start > end) sections.push({ start: end, end: unit.start, isUnit: false });
      sections.push({ start: unit.start, end: unit.end, isUnit: true });
      end = unit.end;
    }
  }
  if (end < length) sections.push({ start: end, end: length, isUnit: false });
  return sections;
}

/** Goes through both in step, since only sections that meet can disagree. */
function disagreementOf(one: readonly Section[], another: readonly Section[]): number {
  let [ofOne, ofAnother] = [0, 0];
  let disagreement = 0;
  for (;;) {
    const [a, b] = [one[ofOne], another[ofAnother]];
    if (a === undefined || b === undefined) return disagreement;
    disagreement += squaredDifference(a, b);
    if (a.end <= b.end) ofOne += 1;
    if (b.end <= a.end) ofAnother += 1;
  }
}

function squaredDifference(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  if (a.isUnit && isWithin(a, b)) return lengthOf(a) ** 2;
  return b.isUnit && isWithin(b, a) ? lengthOf(b) ** 2 : 0;
}

function isWithin(unit: Section, gap: Section): boolean {
  return unit.start >= gap.start && unit.end <= gap.end;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
