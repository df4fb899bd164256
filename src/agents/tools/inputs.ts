import * as z from "zod";

/** Arguments that several tools take. */
export const editionInput = z
  .string()
  .optional()
  .describe("corpus, corpus@number or an edition's name or id; omitted: current edition of the default corpus");
export const cursorInput = z.string().optional().describe("from `more`");
