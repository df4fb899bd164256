import type { EraStepQuery } from "../../api/generated/graphql.js";
import { type Course, firstEra } from "../courses.js";
import { turnedPosition } from "../stance-kinds.js";

/** What changes from an era to the next, as it is answered. */
export type Transition = NonNullable<EraStepQuery["edition"]>["compareEras"]["transitions"][number];

/** The lists of a transition of which every principle that either era attests is in exactly one. */
export const changes = ["introduced", "resumed", "appeared", "carried", "reversed", "notAttested"] as const;
export type Change = (typeof changes)[number];

/** How a principle stands at a step. */
export type Standing =
  | Change
  /** Attested by the first of all eras: nothing comes before it. */
  | "opening"
  /** Attested before, neither by this era nor by the last one. */
  | "silent"
  /** Not attested so far. */
  | "unheard";

/** A step through the eras: what becomes of each principle. */
export interface Step {
  /** Which era, from 0. */
  readonly era: number;
  standing(course: Course): Standing;
  /** How many principles stand so. */
  count(standing: Standing): number;
  /** How many the era turns against, whether or not it holds them as well. */
  readonly opposed: number;
}

/**
 * A step to an era.
 *
 * @param transition from the era before, of which the first has none
 */
export function stepTo(era: number, courses: readonly Course[], transition: Transition | undefined): Step {
  const changed = new Map(
    transition && changes.flatMap((change) => transition[change].map(({ slug }) => [slug, change] as const)),
  );
  const standing = (course: Course): Standing => changed.get(course.principle.slug) ?? unchanged(course, era);
  const counts = new Map<Standing, number>();
  for (const course of courses) counts.set(standing(course), (counts.get(standing(course)) ?? 0) + 1);
  return {
    era,
    standing,
    count: (of) => counts.get(of) ?? 0,
    opposed: transition ? opposedBy(transition) : courses.filter((course) => isOpposed(course, era)).length,
  };
}

function unchanged(course: Course, era: number): Standing {
  if (era === 0 && firstEra(course) === 0) return "opening";
  return firstEra(course) < era ? "silent" : "unheard";
}

function opposedBy({ rejected, abandoned }: Transition): number {
  return new Set([...rejected, ...abandoned].map(({ slug }) => slug)).size;
}

/** Whether an era turns against a principle, whatever else it does with it. */
export function isOpposed({ takes }: Course, era: number): boolean {
  return turnedPosition(takes[era] ?? []) !== undefined;
}
