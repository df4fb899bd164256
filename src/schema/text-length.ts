import { limits } from "../limits/limits.js";

/** An argument, or whatever else says of itself that it takes more text than others do. */
interface Taking {
  readonly extensions: { readonly mostCharacters?: unknown };
}

/**
 * What is wrong with a text that is longer than an argument takes; undefined where it is not. An argument that says how many
 * characters it takes counts them as places in sources are counted, in Unicode code points; of others it is the amount that is
 * bounded, in UTF-16 code units.
 */
export function tooLong(text: string, argument?: Taking | undefined): string | undefined {
  const own = argument?.extensions.mostCharacters;
  return typeof own === "number"
    ? longerThan(own, text.length > own ? Array.from(text).length : 0)
    : longerThan(limits.textLength.most, text.length);
}

function longerThan(most: number, length: number): string | undefined {
  return length > most ? `has ${length} characters; expected at most ${most}` : undefined;
}
