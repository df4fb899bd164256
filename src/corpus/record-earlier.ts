import { recordChanges } from "../changes/record.js";
import type { Database } from "../database/client.js";
import { recordFindings } from "../findings/record.js";
import { alone } from "./alone.js";
import { expectRows } from "./upkeep.js";

/** Of how many editions something was recorded. */
export interface Recorded {
  readonly changes: number;
  readonly findings: number;
}

/**
 * Records what is recorded of an edition when it is published, of those that an older program published: one corpus a transaction, so that a
 * program that is ended goes on where it stopped. Until then it is found out whenever somebody asks.
 */
export async function recordEarlier(database: Database): Promise<Recorded> {
  const recorded = { changes: 0, findings: 0 };
  for (const { id } of await database.corpus.findMany({ select: { id: true } }))
    await alone(database, async (transaction) => {
      await expectRows(transaction);
      recorded.changes += await recordChanges(transaction, id);
      recorded.findings += await recordFindings(transaction, id);
    });
  return recorded;
}
