/** Which of the names that there are one may mean that is not among them. */
import { distance } from "fastest-levenshtein";

/** Longer than a name that anybody mistypes: comparing takes as long as the names are, times as many as there are. */
const LONGEST_NAME = 100;
/** Of the longer name: where more letters differ, both have in common what any two words have. */
const MOST_DIFFERENT = 0.5;

/**
 * The name that is nearest to one that is not among them: that differs by the fewest letters, or else begins or ends with it, as
 * `mao-zedong` with `mao`. Undefined where no name is near, or that one is too long to be a misspelt one.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let nearest: { readonly name: string; readonly letters: number } | undefined;
  for (const other of known) {
    const letters = distance(name, other);
    const isNear = letters <= MOST_DIFFERENT * Math.max(name.length, other.length);
    if (isNear && letters < (nearest?.letters ?? Number.POSITIVE_INFINITY)) nearest = { name: other, letters };
  }
  return nearest?.name ?? known.find((other) => isBeginningOrEnd(name, other));
}

/** Of whole words. */
function isBeginningOrEnd(words: string, name: string): boolean {
  return words !== "" && (name.startsWith(`${words}-`) || name.endsWith(`-${words}`));
}

/** ` (nearest: …)`, to be put after a name or a list; nothing where none is near. */
export function nearestNote(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? "" : ` (nearest: ${nearest})`;
}
