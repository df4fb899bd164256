import type { Prisma } from "../../prisma/generated/client/client.js";
import { findIn } from "./find.js";

/** Records what the numbers of an edition say, once all of its rows are there. */
export async function recordFindings(transaction: Prisma.TransactionClient, editionId: number): Promise<void> {
  for (const { kind, of, ...lists } of await findIn(transaction, editionId)) {
    const [principles, eras, stances] = [lists.principles, lists.eras, lists.stances].map(asArray);
    await transaction.$executeRaw`
      INSERT INTO finding (edition_id, kind, among, principles, eras, stances)
      VALUES (${editionId}, ${kind}::finding_kind, ${of}, ${principles}::integer[], ${eras}::integer[], ${stances}::integer[])`;
  }
}

/** As PostgreSQL writes an array: of a million numbers, each would be looked at on its way otherwise. */
function asArray(numbers: readonly number[]): string {
  return `{${numbers.join()}}`;
}

/** Records it of each edition of a corpus that an older program published. @returns of how many */
export async function recordLackingFindings(transaction: Prisma.TransactionClient, corpusId: number): Promise<number> {
  // One after the other: rows of editions may be on other servers than the editions.
  const editions = await transaction.edition.findMany({ where: { corpusId }, select: { id: true } });
  const recorded = await transaction.finding.findMany({
    where: { editionId: { in: editions.map(({ id }) => id) }, kind: "UNATTESTED" },
    select: { editionId: true },
  });
  const lacking = editions.filter(({ id }) => !recorded.some(({ editionId }) => editionId === id));
  for (const { id } of lacking) await recordFindings(transaction, id);
  return lacking.length;
}
