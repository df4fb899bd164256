/** Entries of published editions, in whatever form they were written: they stay as they are, since digests are made of them. */
import * as z from "zod";
import { type Entry, entities, type ListName } from "./index.js";
import type { StanceEntry } from "./stance.js";

/** A stance as it was written before codings had files of their own: it may hold some, which say nothing of the stance itself. */
const stanceWithCodings = z.looseObject({ codings: z.array(z.unknown()).optional() });

/** What an entry says, whatever form it was written in. @throws z.ZodError when it is none of its list */
export function readBack<Name extends ListName>(list: Name, written: unknown): Entry<Name> {
  return entities[list].shape.parse(list === "stances" ? withoutCodings(written) : written);
}

/** A stance with what its digest is made of. */
export function readBackWhole(written: object): z.ZodSafeParseResult<StanceEntry> {
  const read = entities.stances.shape.safeParse(withoutCodings(written));
  const { codings } = stanceWithCodings.safeParse(written).data ?? {};
  return read.success && codings !== undefined ? { ...read, data: { ...read.data, ...{ codings } } } : read;
}

function withoutCodings(written: unknown): unknown {
  const found = stanceWithCodings.safeParse(written);
  if (!found.success) return written;
  const { codings: _, ...stance } = found.data;
  return stance;
}
