import type { Prisma } from "../../prisma/generated/client/client.js";
import { findIn, RULE } from "./find.js";

type Transaction = Prisma.TransactionClient;

/**
 * Records what the numbers of each edition of a corpus say, unless that has been done by this rule: what was published by an older program
 * is looked at anew.
 *
 * @param transaction in which nobody else publishes
 * @returns of how many editions
 */
export async function recordFindings(transaction: Transaction, corpusId: number): Promise<number> {
  // One after the other: rows of editions may be on other servers than the editions.
  const editions = await transaction.edition.findMany({ where: { corpusId }, select: { id: true } });
  const recorded = await transaction.finding.findMany({
    where: { editionId: { in: editions.map(({ id }) => id) }, rule: RULE },
    select: { editionId: true },
  });
  const lacking = editions.filter(({ id }) => !recorded.some(({ editionId }) => editionId === id));
  for (const { id } of lacking) {
    await transaction.finding.deleteMany({ where: { editionId: id } });
    await record(transaction, id);
  }
  return lacking.length;
}

async function record(transaction: Transaction, editionId: number): Promise<void> {
  for (const { kind, of, ...lists } of await findIn(transaction, editionId)) {
    const [principles, eras, stances] = [lists.principles, lists.eras, lists.stances].map(asArray);
    await transaction.$executeRaw`
      INSERT INTO finding (edition_id, kind, rule, among, principles, eras, stances)
      VALUES (${editionId}, ${kind}::finding_kind, ${RULE}, ${of},
        ${principles}::integer[], ${eras}::integer[], ${stances}::integer[])`;
  }
}

/** As PostgreSQL writes an array: of a million numbers, each would be looked at on its way otherwise. */
function asArray(numbers: readonly number[]): string {
  return `{${numbers.join()}}`;
}
