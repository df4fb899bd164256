import type { Era, Principle } from "../../prisma/generated/client/client.js";
import { type EditionRow, fieldBatch, groupBy } from "./field-batch.js";
import { selected } from "./selection.js";
import { type KindsArgument, ofKinds } from "./stances-of.js";

/** The principles that eras take a stance on: which, by a thin read of their stances; what, by one read for all eras. */
export const eraPrinciples = fieldBatch<KindsArgument, readonly Principle[]>(
  async (eras, { kinds }, { context, info }) => {
    const editionId = eras[0]?.editionId ?? 0;
    const links = await context.database.stance.findMany({
      where: { editionId, eraId: { in: eras.map(({ id }) => id) }, ...ofKinds(kinds) },
      select: { eraId: true, principleId: true },
      distinct: ["eraId", "principleId"],
    });
    const principles = await context.database.principle.findMany({
      ...selected({ context, info }),
      where: { editionId, id: { in: [...new Set(links.map(({ principleId }) => principleId))] } },
      orderBy: { id: "asc" },
    });
    const byEra = groupBy(links, ({ eraId }) => eraId);
    return eras.map(({ id }) => {
      const ids = new Set(byEra.get(id)?.map(({ principleId }) => principleId));
      return principles.filter((principle) => ids.has(principle.id));
    });
  },
);

/** Eras are numbered by ordinal, without gaps: the neighbours of an era are the numbers beside its own. */
function neighbour(distance: 1 | -1) {
  return fieldBatch<object, Era | null>(async (eras, _args, { context, info }) => {
    const found = await context.database.era.findMany({
      ...selected({ context, info }),
      where: { editionId: eras[0]?.editionId ?? 0, id: { in: eras.map(({ id }: EditionRow) => id + distance) } },
    });
    return eras.map(({ id }) => found.find((era) => era.id === id + distance) ?? null);
  });
}

export const previousEra = neighbour(-1);
export const nextEra = neighbour(1);
