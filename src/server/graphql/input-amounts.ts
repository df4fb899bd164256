import type { Plugin } from "graphql-yoga";
import { type Limit, limits } from "../../limits/limits.js";
import { BadUserInput } from "../../resolvers/errors.js";
import { errorOfVariable } from "./value-places.js";

/**
 * Looks at the amounts of what came as JSON before any of it is held against a type: that quotes in its errors what was
 * given, suggests names for each that is not known, and so takes seconds for what has many.
 */
export const limitInputs: Plugin = {
  onParams: ({ params: { extensions } }) =>
    checkAmounts(
      extensions,
      limits.textLength,
      (path, problem) => new BadUserInput(["extensions", ...path].join("."), problem),
    ),
  onExecute: ({ args: { variableValues, document } }) =>
    checkAmounts(variableValues, limits.quoteLength, ([variable, ...within], problem) =>
      variable === undefined
        ? new BadUserInput("variables", problem)
        : errorOfVariable(document, { variable, within }, problem),
    ),
};

type Path = readonly string[];

/**
 * @param longest how long a text may be that is a variable or an extension itself: to which argument it is given, and how long
 * it may be there, is looked at where the field is resolved
 * @param errorAt tells what is wrong at a place of the input
 * @throws what that gives, at the first that has too much
 */
function checkAmounts(input: unknown, longest: Limit, errorAt: (path: Path, problem: string) => Error): void {
  let values = 0;
  const hold = (amount: number, { most }: Limit, what: string, path: Path): void => {
    if (amount > most) throw errorAt(path, `has ${amount} ${what}; expected at most ${most}`);
  };
  const check = (value: unknown, path: Path, longestText: Limit = limits.textLength): void => {
    values += 1;
    hold(values, limits.inputValues, "values and more", []);
    if (typeof value === "string") hold(value.length, longestText, "characters", path);
    else if (Array.isArray(value)) checkItems(value, path);
    else if (typeof value === "object" && value !== null) checkKeys(value, path);
  };
  const checkItems = (items: readonly unknown[], path: Path): void => {
    hold(items.length, limits.listItems, "items", path);
    for (const item of items) check(item, path);
  };
  const checkKeys = (object: object, path: Path): void => {
    // Of variables there may be as many as a document has tokens for.
    if (path.length > 0) hold(Object.keys(object).length, limits.listItems, "keys", path);
    for (const [key, value] of Object.entries(object)) {
      hold(key.length, limits.textLength, "characters in a key", path);
      check(value, [...path, key], path.length === 0 ? longest : undefined);
    }
  };
  check(input, []);
}
