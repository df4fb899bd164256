import type { Stretch } from "../../../parts/courses.js";

interface Scale {
  /** How wide an era is. */
  readonly unit: number;
  /** Where the first era begins. */
  readonly left: number;
  /** How high the line runs. */
  readonly y: number;
}

/** The line of a course as two paths, each empty where there is no such stretch: where eras go on attesting it, and where the source is silent. */
export function courseLines(stretches: readonly Stretch[], { unit, left, y }: Scale) {
  const path = (isSilent: boolean): string =>
    stretches
      .filter((stretch) => stretch.isSilent === isSilent)
      .map(({ from, to }) => `M${left + from * unit} ${y}H${left + to * unit}`)
      .join("");
  return { held: path(false), silent: path(true) };
}
