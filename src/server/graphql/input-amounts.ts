import type { Plugin } from "graphql-yoga";
import { type Limit, limits } from "../../limits/limits.js";
import { BadUserInput } from "../../resolvers/errors.js";
import { tooLong } from "../../schema/text-length.js";
import { argumentOfVariable, errorOfVariable } from "./value-places.js";

/**
 * Looks at the amounts of what came as JSON before any of it is held against a type: that quotes in its errors what was
 * given, suggests names for each that is not known, and so takes seconds for what has many.
 */
export const limitInputs: Plugin = {
  onParams: ({ params: { extensions } }) =>
    checkAmounts(extensions, {
      lengthProblem: (text) => tooLong(text),
      errorAt: (path, problem) => new BadUserInput(["extensions", ...path].join("."), problem),
    }),
  onExecute: ({ args: { schema, variableValues, document } }) =>
    checkAmounts(variableValues, {
      // How long it may be where it is used is looked at there; what none takes is refused here, by what that one takes.
      lengthProblem: (text, variable) =>
        tooLong(text, longestTaken) && tooLong(text, argumentOfVariable(schema, document, variable)),
      errorAt: ([variable, ...within], problem) =>
        variable === undefined
          ? new BadUserInput("variables", problem)
          : errorOfVariable(document, { variable, within }, problem),
    }),
};

const longestTaken = { extensions: { mostCharacters: limits.quoteLength.most } };

type Path = readonly string[];

interface Checks {
  /** What is wrong with the length of a text that is a variable or an extension itself. */
  readonly lengthProblem: (text: string, name: string) => string | undefined;
  /** Tells what is wrong at a place of the input. */
  readonly errorAt: (path: Path, problem: string) => Error;
}

/** @throws what `errorAt` gives, at the first that has too much */
function checkAmounts(input: unknown, { lengthProblem, errorAt }: Checks): void {
  let values = 0;
  const hold = (amount: number, { most }: Limit, what: string, path: Path): void => {
    if (amount > most) throw errorAt(path, `has ${amount} ${what}; expected at most ${most}`);
  };
  const check = (value: unknown, path: Path, problemOf: (text: string) => string | undefined = tooLong): void => {
    values += 1;
    hold(values, limits.inputValues, "values and more", []);
    if (typeof value === "string") {
      const problem = problemOf(value);
      if (problem !== undefined) throw errorAt(path, problem);
    } else if (Array.isArray(value)) checkItems(value, path);
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
      check(value, [...path, key], path.length === 0 ? (text) => lengthProblem(text, key) : undefined);
    }
  };
  check(input, []);
}
