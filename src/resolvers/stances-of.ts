import type { Stance } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import { type EditionRow, type FieldOfRequest, fieldBatch, groupBy } from "./field-batch.js";
import { selected, selectedNested } from "./selection.js";

/** The argument `kinds` that fields of stances take. */
export interface KindsArgument {
  readonly kinds?: readonly StanceKind[] | null | undefined;
}

/** Turns `kinds` into a condition: omitted or null means all, empty means none. */
export function ofKinds(kinds: readonly StanceKind[] | null | undefined): { kind?: { in: StanceKind[] } } {
  return kinds ? { kind: { in: [...kinds] } } : {};
}

const idsOf = (parents: readonly EditionRow[]): number[] => parents.map(({ id }) => id);
const editionIdOf = (parents: readonly EditionRow[]): number => parents[0]?.editionId ?? 0;

/** Stances on which the rows of an edition depend, with whatever the client selects of them. */
function readStances({ context, info }: FieldOfRequest, where: object): Promise<Stance[]> {
  return context.database.stance.findMany({ ...selected({ context, info }), where, orderBy: { id: "asc" } });
}

export const eraStances = fieldBatch<KindsArgument, readonly Stance[]>(async (eras, { kinds }, field) => {
  const stances = await readStances(field, {
    editionId: editionIdOf(eras),
    eraId: { in: idsOf(eras) },
    ...ofKinds(kinds),
  });
  const byEra = groupBy(stances, ({ eraId }) => eraId);
  return eras.map(({ id }) => byEra.get(id) ?? []);
});

export const principleStances = fieldBatch<KindsArgument, readonly Stance[]>(async (principles, { kinds }, field) => {
  const stances = await readStances(field, {
    editionId: editionIdOf(principles),
    principleId: { in: idsOf(principles) },
    ...ofKinds(kinds),
  });
  const byPrinciple = groupBy(stances, ({ principleId }) => principleId);
  return principles.map(({ id }) => byPrinciple.get(id) ?? []);
});

export const leaderStances = fieldBatch<KindsArgument, readonly Stance[]>(
  async (leaders, { kinds }, { context, info }) => {
    const links = await context.database.stanceLeader.findMany({
      where: { editionId: editionIdOf(leaders), leaderId: { in: idsOf(leaders) }, stance: ofKinds(kinds) },
      orderBy: { stanceId: "asc" },
      select: { leaderId: true, stance: selectedNested({ context, info }) },
    });
    const byLeader = groupBy(links, ({ leaderId }) => leaderId);
    return leaders.map(({ id }) => (byLeader.get(id) ?? []).map(({ stance }) => stance));
  },
);
