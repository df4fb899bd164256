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
    checkAmounts(extensions, (path, problem) => new BadUserInput(["extensions", ...path].join("."), problem)),
  onExecute: ({ args: { variableValues, document } }) =>
    checkAmounts(variableValues, ([variable, ...within], problem) =>
      variable === undefined
        ? new BadUserInput("variables", problem)
        : errorOfVariable(document, { variable, within }, problem),
    ),
};

type Path = readonly string[];

/**
 * @param errorAt tells what is wrong at a place of the input
 * @throws what that gives, at the first that has too much
 */
function checkAmounts(input: unknown, errorAt: (path: Path, problem: string) => Error): void {
  let values = 0;
  const hold = (amount: number, { most }: Limit, what: string, path: Path): void => {
    if (amount > most) throw errorAt(path, `has ${amount} ${what}; expected at most ${most}`);
  };
  const check = (value: unknown, path: Path): void => {
    values += 1;
    hold(values, limits.inputValues, "values and more", []);
    // Which argument a variable is given to, and how long that may be, is looked at where the field is resolved.
    const longest = path.length === 1 ? limits.quoteLength : limits.textLength;
    if (typeof value === "string") hold(value.length, longest, "characters", path);
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
      check(value, [...path, key]);
    }
  };
  check(input, []);
}
