import { FEWEST_COMPARED as FEWEST, limits } from "../limits/limits.js";
import { BadUserInput } from "./errors.js";
import type { EditionRow, References } from "./references.js";

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
  const repeated = [...new Set(slugs.filter((slug, index) => slugs.indexOf(slug) < index))];
  if (repeated.length === 0) return;
  const stand = repeated.length === 1 ? "stands" : "stand";
  throw new BadUserInput(
    argument,
    `${inQuotes(repeated, ", ")} ${stand} there more than once; expected each slug once`,
  );
}

/**
 * Checks that no two references name one row in different words, such as `founding` and `corpus/founding`, or a slug and
 * one that it had.
 *
 * @throws BadUserInput naming both
 */
export function checkDistinct({ argument, named }: References, rows: readonly EditionRow[]): void {
  const references = named.map(({ text }) => text);
  const isSame = (a: number, b: number): boolean =>
    rows[a]?.editionId === rows[b]?.editionId && rows[a]?.id === rows[b]?.id;
  const alike = rows
    .map((_row, first) => references.filter((_reference, index) => isSame(first, index)))
    .filter((texts, index) => texts.length > 1 && texts[0] === references[index]);
  if (alike.length === 0) return;
  const said = alike.map((texts) => inQuotes(texts, " and ")).join(", ");
  throw new BadUserInput(argument, `${said} name the same; expected each once`);
}

function inQuotes(slugs: readonly string[], separator: string): string {
  return slugs.map((slug) => JSON.stringify(slug)).join(separator);
}
