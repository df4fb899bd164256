import { recordChanges } from "../changes/record.js";
import type { Database } from "../database/client.js";
import { alone } from "./alone.js";
import { expectRows } from "./upkeep.js";

/**
 * Records what editions changed that an older program published: one corpus a transaction, so that a program that is ended goes on where it
 * stopped. Until then they are compared whenever somebody asks.
 *
 * @returns how many editions it were
 */
export async function recordEarlierChanges(database: Database): Promise<number> {
  let recorded = 0;
  for (const { id } of await database.corpus.findMany({ select: { id: true } }))
    recorded += await alone(database, async (transaction) => {
      await expectRows(transaction);
      return recordChanges(transaction, id);
    });
  return recorded;
}
