import * as z from "zod";
import { limits } from "../../limits/limits.js";

/** What is wrong with what is too long. */
export function tooMany(most: number, what: string): string {
  return `has more than ${most} ${what}; expected at most so many`;
}

/** A text of bounded length, without what no database holds: counted in Unicode code points, as schemas count. */
export function words(most: number) {
  return z
    .string()
    .max(most, tooMany(most, "characters"))
    .refine(
      (given) => !given.includes("\0") && given.isWellFormed(),
      "expected well-formed Unicode text, without U+0000",
    );
}

/** A text that the graph counts in units of UTF-16, which are no fewer. */
export function text(most: number = limits.textLength.most) {
  return words(most).refine((given) => given.length <= most, tooMany(most, "characters"));
}

/** A list of texts, no longer than the graph takes. */
export function texts(most: number = limits.listItems.most) {
  return z.array(text()).max(most, tooMany(most, "items"));
}

/** Arguments that several tools take. */
export const editionInput = text()
  .optional()
  .describe("corpus, corpus@number or an edition's name or id; omitted: current edition of the default corpus");
export const cursorInput = text().optional().describe("from `more`");
