import { fieldBatch } from "./field-batch.js";
import type { RowOf } from "./rows.js";
import { selected } from "./selection.js";

/** The edition of rows that have no relation to it. */
export const editionOf = fieldBatch<object, RowOf<"Edition">>(async (editionId, parents, _args, { context, info }) => {
  const edition = await context.rows.one("Edition", undefined, editionId, selected({ context, info }));
  if (edition === null) throw new Error("what an edition holds is gone with it");
  return parents.map(() => edition);
});
