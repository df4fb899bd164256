import { FEWEST_COMPARED as FEWEST, limits } from "../limits/limits.js";
import { BadUserInput } from "./errors.js";

const MOST = limits.compared.most;

/**
 * Checks the list of what is to be compared: 2 to 20, each once.
 *
 * @throws BadUserInput naming the argument and every slug that is repeated.
 */
export function checkCompared(argument: string, slugs: readonly string[]): void {
  if (slugs.length < FEWEST || slugs.length > MOST) {
    throw new BadUserInput(
      argument,
      `has ${slugs.length} ${slugs.length === 1 ? "slug" : "slugs"}; expected ${FEWEST} to ${MOST} different ones`,
    );
  }
  refuseRepeated(
    argument,
    slugs.filter((slug, index) => slugs.indexOf(slug) < index),
  );
}

/** @throws BadUserInput when two references name the same row in different words, such as `founding` and `corpus/founding`. */
export function checkDistinct(
  argument: string,
  references: readonly string[],
  rows: readonly { readonly editionId: number; readonly id: number }[],
): void {
  const isSame = (a: number, b: number): boolean =>
    rows[a]?.editionId === rows[b]?.editionId && rows[a]?.id === rows[b]?.id;
  refuseRepeated(
    argument,
    references.filter((_, index) => references.some((_other, earlier) => earlier < index && isSame(earlier, index))),
  );
}

function refuseRepeated(argument: string, slugs: readonly string[]): void {
  const repeated = [...new Set(slugs)];
  if (repeated.length === 0) return;
  const named = repeated.map((slug) => JSON.stringify(slug)).join(", ");
  const stand = repeated.length === 1 ? "stands" : "stand";
  throw new BadUserInput(argument, `${named} ${stand} there more than once; expected each slug once`);
}
