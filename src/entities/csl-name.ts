import * as z from "zod";
import { name } from "./shapes.js";

const cslName = z
  .strictObject({
    family: name.optional().describe("Family name."),
    given: name.optional().describe("Given names."),
    "dropping-particle": name.optional().describe('Such as the "de" of Jean de La Fontaine, which sorting drops.'),
    "non-dropping-particle": name.optional().describe('Such as the "van" of Vincent van Gogh, which it keeps.'),
    suffix: name.optional().describe("Such as Jr. or III."),
    "comma-suffix": z.boolean().optional().describe("Whether a comma stands before the suffix."),
    "static-ordering": z.boolean().optional().describe("Whether the family name comes first in running text."),
    literal: name.optional().describe("The whole name of a body, or of a person whose name is not taken apart."),
    "parse-names": z.boolean().optional().describe("Whether programs may take particles out of the names."),
  })
  .refine(
    ({ family, given, literal }) => [family, given, literal].some(Boolean),
    "says no name; expected family and given, or literal",
  );

export const cslNames = z.array(cslName).meta({ id: "names" });

export type CslName = z.infer<typeof cslName>;

const eastAsian = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\s·・]+$/u;

/** A name as it is printed in running text: Oliver Wendell Holmes, Jr.; 周恩来. */
export function printedName(person: CslName): string {
  const { literal, family, given, suffix } = person;
  if (literal !== undefined) return literal;
  if (family !== undefined && given !== undefined && eastAsian.test(family + given)) return family + given;
  const surname = [person["dropping-particle"], person["non-dropping-particle"], family];
  const whole = (person["static-ordering"] ? [...surname, given] : [given, ...surname]).filter(Boolean).join(" ");
  return suffix === undefined ? whole : `${whole}${person["comma-suffix"] ? "," : ""} ${suffix}`;
}
