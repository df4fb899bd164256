import { BadUserInput } from "./errors.js";

const FEWEST = 2;
const MOST = 20;

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
  const repeated = [...new Set(slugs.filter((slug, index) => slugs.indexOf(slug) < index))];
  if (repeated.length > 0) {
    throw new BadUserInput(
      argument,
      `${repeated.map((slug) => JSON.stringify(slug)).join(", ")} ${repeated.length === 1 ? "stands" : "stand"} there more than once; expected each slug once`,
    );
  }
}
