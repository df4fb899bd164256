import * as z from "zod";
import { sha256 } from "./shapes.js";

const LARGEST_NUMBER = 999_999_999;

/** Names that editions are given. */
export const tagPattern = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const tag = z
  .string()
  .regex(
    tagPattern,
    "is no tag; expected lower-case letters and digits joined by single hyphens or dots, such as paper-2026",
  );

/** The shape of edition.yaml: which edition a folder was written from. An author writes none. */
export const edition = z.strictObject({
  number: z
    .int("is not a whole number; expected 1, 2, 3 …")
    .min(1, "is below 1; expected 1, 2, 3 …")
    .max(LARGEST_NUMBER, `is above ${LARGEST_NUMBER}; expected 1, 2, 3 …`)
    .describe("Number that the edition had."),
  digest: sha256.describe(
    "SHA-256 of the edition's content: once the content is another one, nothing here is said of it.",
  ),
  publishedAt: z.iso
    .datetime({ offset: true, error: "is no moment; expected one such as 2026-11-29T08:30:00.000Z" })
    .describe("When the edition was published."),
  tags: z
    .array(tag)
    .default([])
    .describe("Names that the edition was given, such as that of the paper which cites it."),
});

export type EditionEntry = z.infer<typeof edition>;
