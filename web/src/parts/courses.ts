import type { StanceKind } from "../api/generated/graphql.js";
import { inOrder } from "./stance-kinds.js";
import type { WholeEdition } from "./use-doctrine.js";

type Principle = WholeEdition["principles"]["nodes"][number];

/** The way of a principle through the eras. */
export interface Course {
  readonly principle: Principle;
  /** For each era the kinds of stance that it takes, in the order in which they are shown; none where the source is silent. */
  readonly takes: readonly (readonly StanceKind[])[];
}

/** What the courses of an edition are made of. */
export type CoursesOf = Pick<WholeEdition, "eras" | "principles">;

/** The courses of all principles, in the corpus's order. */
export function coursesOf({ eras, principles }: CoursesOf): Course[] {
  const taken = eras.nodes.map(({ stances }) => {
    const inEra = new Map<string, StanceKind[]>();
    for (const { kind, principle } of stances) {
      const kinds = inEra.get(principle.slug);
      if (kinds) kinds.push(kind);
      else inEra.set(principle.slug, [kind]);
    }
    return inEra;
  });
  return principles.nodes.map((principle) => ({
    principle,
    takes: taken.map((inEra) => inOrderOrNone(inEra.get(principle.slug))),
  }));
}

const none: readonly StanceKind[] = [];

/** Of most eras on most principles there is nothing to put in order. */
function inOrderOrNone(kinds: readonly StanceKind[] | undefined): readonly StanceKind[] {
  return kinds === undefined ? none : inOrder(kinds);
}

/** How courses can be sorted: by the first era that attests a principle, how many do, how often it is taken up again. */
export type CourseOrder = "first" | "persistence" | "resurgence";

/** The courses in an order; those that it does not tell apart by their first era, then as the corpus has them. */
export function sorted(courses: readonly Course[], order: CourseOrder): Course[] {
  const measured = courses.map((course) => ({ course, first: firstEra(course), most: mostBy(course, order) }));
  return measured.sort((a, b) => b.most - a.most || a.first - b.first).map(({ course }) => course);
}

function mostBy(course: Course, order: CourseOrder): number {
  if (order === "first") return 0;
  return order === "persistence" ? erasAttesting(course) : returns(course);
}

/** Which era, from 0, is the first to attest it; as many as there are where none does. */
export function firstEra({ takes }: Course): number {
  const first = takes.findIndex(isAttested);
  return first === -1 ? takes.length : first;
}

/** How many eras attest it. */
export function erasAttesting({ takes }: Course): number {
  return takes.filter(isAttested).length;
}

/** How often an era takes it up again on which the era before was silent. */
export function returns(course: Course): number {
  const first = firstEra(course);
  return course.takes.filter(
    (kinds, era) => era > first && isAttested(kinds) && !isAttested(course.takes[era - 1] ?? []),
  ).length;
}

/** How many kinds an era takes at most on any of them; 1 where none is attested. */
export function mostKinds(courses: readonly Course[]): number {
  const most = (soFar: number, { takes }: Course): number =>
    takes.reduce((so, { length }) => Math.max(so, length), soFar);
  return courses.reduce(most, 1);
}

function isAttested(kinds: readonly StanceKind[]): boolean {
  return kinds.length > 0;
}

/** A stretch of a course, measured in eras from the beginning of the first: eras that attest it one after the other, or silence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isSilent: boolean;
}

/** The stretches between the middles of eras that attest a principle, and the silence after the last of them. */
export function stretchesOf({ takes }: Course): Stretch[] {
  const attesting = takes.flatMap((kinds, era) => (isAttested(kinds) ? [era] : []));
  const between = attesting.slice(1).map((era, index) => {
    const before = attesting[index] ?? era;
    return { from: before + 0.5, to: era + 0.5, isSilent: era - before > 1 };
  });
  const last = attesting.at(-1);
  if (last === undefined || last === takes.length - 1) return between;
  return [...between, { from: last + 0.5, to: takes.length, isSilent: true }];
}
