import { Prisma } from "../../prisma/generated/client/client.js";
import { opposingKinds, type Position } from "../comparison/attestation.js";

/**
 * Of which kinds the stance `r` is, where its era stands so on its principle. It goes without saying, but not for the planner: in the
 * order of kinds, those that turn against a principle are the last, and an index by kind leads to them alone.
 */
export function kindsThatStand(positions: readonly Position[] | null | undefined): Prisma.Sql[] {
  const [position, ...others] = positions ?? [];
  const [first] = opposingKinds;
  if (others.length > 0) return [];
  if (position === "OPPOSED") return [Prisma.sql`r.kind >= ${first}::stance_kind`];
  return position === "AFFIRMED" ? [Prisma.sql`r.kind < ${first}::stance_kind`] : [];
}
