/**
 * Which plain scalars are numbers, for both parsers of YAML alike. A year, a slug or a name is text, and YAML would change
 * it unasked: 0476 to 476, 0x7A3 and 1_955 to 1955, 1e3 to 1000. So only a whole number that is spelt as everyone spells
 * it is one, and what is spelt otherwise stays what was typed.
 */
import { CORE_SCHEMA, defineScalarTag, NOT_RESOLVED } from "js-yaml";
import type { ScalarTag, Tags } from "yaml";

const INT = "tag:yaml.org,2002:int";
const FLOAT = "tag:yaml.org,2002:float";

/** With as many digits as a number keeps. */
const whole = /^(?:0|-?[1-9]\d{0,14})$/;
const fraction = /^(?=.*[.eE])[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

function fractionOf(source: string): number | undefined {
  const value = Number(source);
  // 1.0 is how a share may be written, 1955.0 and 1e3 are not how a whole number is.
  const isOdd = Number.isInteger(value) && Math.abs(value) > 1;
  return isOdd || !Number.isFinite(value) ? undefined : value;
}

/** For the parser of values. */
export const valueSchema = CORE_SCHEMA.withTags(
  defineScalarTag<number>(INT, {
    implicit: true,
    resolve: (source) => (whole.test(source) ? Number(source) : NOT_RESOLVED),
    identify: () => false,
  }),
  defineScalarTag<number>(FLOAT, {
    implicit: true,
    resolve: (source) => (fraction.test(source) ? fractionOf(source) : undefined) ?? NOT_RESOLVED,
    identify: () => false,
  }),
);

const placedNumbers: ScalarTag[] = [
  { tag: INT, default: true, test: whole, resolve: Number },
  { tag: FLOAT, default: true, test: fraction, resolve: (source) => fractionOf(source) ?? source },
];

/** For the parser of places: its own tags with these in the place of its numbers. */
export function placedTags(tags: Tags): Tags {
  return [...tags.filter((tag) => typeof tag !== "object" || (tag.tag !== INT && tag.tag !== FLOAT)), ...placedNumbers];
}
