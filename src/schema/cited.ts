import type { Source } from "../../prisma/generated/client/client.js";
import { type CitedSource, type Printed, printed, readReference } from "../entities/cited-source.js";

export type CitedRow = Pick<Source, "title" | "reference">;

interface Cited extends CitedSource {
  readonly printed: Printed;
}

const cited = new WeakMap<CitedRow, Cited>();

/** What a source is cited by: read once of a row, however many fields show it. */
export function citedBy(source: CitedRow): Cited {
  const known = cited.get(source);
  if (known !== undefined) return known;
  const reference = readReference(source.reference);
  const read = { title: source.title, reference, printed: printed(reference) };
  cited.set(source, read);
  return read;
}
