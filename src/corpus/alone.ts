import type { Prisma } from "../../prisma/generated/client/client.js";
import type { Database } from "../database/client.js";

export type Transaction = Prisma.TransactionClient;

/** Any number will do that no other program locks on the same database. */
const LOCK = 7_468_118;
/** A lock may be waited for as long as another publication takes. */
const NO_LIMIT = 0;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WORK_MILLISECONDS = 3_600_000;

/** Waits until nobody publishes, and keeps everybody from it until the transaction ends. Whoever reads may do so. */
export async function holdPublications(transaction: Transaction): Promise<void> {
  await transaction.$executeRawUnsafe(`SET LOCAL statement_timeout = ${NO_LIMIT}`);
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOCK})`;
}

/** Does work that changes what is published: in one transaction, and one such work at a time in the whole database. */
export function alone<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRawUnsafe(`SET LOCAL statement_timeout = ${NO_LIMIT}`);
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
      return work(transaction);
    },
    { maxWait: LONGEST_WAIT_MILLISECONDS, timeout: LONGEST_WORK_MILLISECONDS },
  );
}
