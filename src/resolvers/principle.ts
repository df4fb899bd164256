import type { Stance } from "../../prisma/generated/client/client.js";
import { fieldBatch } from "./field-batch.js";
import { selected } from "./selection.js";

export const introducedBy = fieldBatch<object, Stance | null>(async (principles, _args, { context, info }) => {
  const stances = await context.database.stance.findMany({
    ...selected({ context, info }),
    where: {
      editionId: principles[0]?.editionId ?? 0,
      principleId: { in: principles.map(({ id }) => id) },
      kind: "INTRODUCED",
    },
  });
  return principles.map(({ id }) => stances.find(({ principleId }) => principleId === id) ?? null);
});
