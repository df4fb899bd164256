import type { Prisma } from "../../prisma/generated/client/client.js";
import { difference } from "./difference.js";
import { readRenames } from "./renames.js";
import { earlierOf } from "./revisions.js";
import { statement } from "./statement.js";

type Transaction = Prisma.TransactionClient;

/**
 * Records of each edition of a corpus what differs from the one of the number before, unless that has been done with one that is there
 * still: what was published by an older program, or compared with an edition that is gone, is compared anew.
 *
 * @param transaction in which nobody else publishes
 * @returns of how many editions
 */
export async function recordChanges(transaction: Transaction, corpusId: number): Promise<number> {
  const earlier = await earlierOf(transaction, corpusId);
  const editions = await transaction.edition.findMany({
    where: { corpusId },
    orderBy: { number: "asc" },
    select: { id: true },
  });
  const lacking = editions.flatMap(({ id }, index) => {
    const before = editions[index - 1];
    return earlier.has(id) ? [] : [{ id, from: before?.id }];
  });
  for (const { id, from } of lacking) {
    await transaction.change.deleteMany({ where: { editionId: id } });
    await transaction.revision.deleteMany({ where: { editionId: id } });
    if (from !== undefined) await record(transaction, from, id);
  }
  return lacking.filter(({ from }) => from !== undefined).length;
}

async function record(transaction: Transaction, from: number, to: number): Promise<void> {
  const found = difference({ from, to, renames: await readRenames(transaction, { from, to }) });
  const columns = "id, kind, list, key, former_key, before, after";
  const { sql, values } = statement(
    (given) =>
      `INSERT INTO change (edition_id, ${columns}) SELECT ${given(to, "integer")}, ${columns} FROM (${found.sql}) found`,
    found.values,
  );
  await transaction.$executeRawUnsafe(sql, ...values);
  await transaction.$executeRaw`
    INSERT INTO revision (edition_id, revision_of, added, removed, changed, renamed)
    SELECT ${to}, ${from}, count(*) FILTER (WHERE kind = 'ADDED'), count(*) FILTER (WHERE kind = 'REMOVED'),
      count(*) FILTER (WHERE kind = 'CHANGED'), count(*) FILTER (WHERE kind = 'RENAMED')
    FROM change WHERE edition_id = ${to}`;
}
