import * as z from "zod";
import { edition } from "../entities/edition.js";
import { sha256, slug } from "../entities/shapes.js";

/** A back-up cannot be restored: the file is none, is damaged, or of a newer program. The message is one sentence, and more where they help. */
export class BackUpRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BackUpRefused";
  }
}

/** Raised whenever an older program could not restore what is written from now on. */
export const FORMAT = 2;

/** The first line of a back-up. */
export const head = z.object({
  throughline: z.literal("back-up"),
  format: z.int().min(1),
  /** The program that wrote it, for people. */
  version: z.string(),
  takenAt: z.iso.datetime(),
});

/** What the lines after the first hold: each text first, then corpus after corpus with its editions, and their entries after each. */
export const record = z.union([
  z.strictObject({ text: z.string(), digest: sha256 }),
  z.strictObject({ corpus: slug, current: z.int().min(1) }),
  z.strictObject({ edition }),
  /** `list` is the name of a list, or `corpus`; the entry is as it was written. */
  z.strictObject({ list: z.string(), entry: z.record(z.string(), z.unknown()) }),
  /** The last line: without it, what came before is not all. */
  z.strictObject({ end: z.literal(true), lines: z.int() }),
]);

export type BackUpHead = z.infer<typeof head>;
export type BackUpRecord = z.infer<typeof record>;
