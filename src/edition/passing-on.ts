import type { Entry } from "../entities/index.js";

/**
 * Licences, as references name them, under which anybody may pass a text on as it is: what is in the public domain or given up to
 * it, and all of Creative Commons, each of which allows that much.
 */
const free = [
  /^public domain\b/i,
  /^(?:PDDC|Unlicense|0BSD)$/i,
  /^CC(?:0|-PDM|-PDDC|-BY)(?:-[\w.-]+)?$/i,
  /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//i,
  /^https?:\/\/spdx\.org\/licenses\/CC(?:0|-PDM|-PDDC|-BY)-[\w.-]+$/i,
];

/** Whether a source says itself that its text may be passed on. What says nothing may not. */
export function mayBePassedOn({ reference }: Pick<Entry<"sources">, "reference">): boolean {
  const licence = reference?.license?.trim();
  return licence !== undefined && free.some((form) => form.test(licence));
}
