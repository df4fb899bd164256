import type { Database } from "../database/client.js";

/**
 * Labels as cells, one for each language: `label:zh-Hans`. One cell for all could not be told apart again, since a label
 * may hold any text, and a spreadsheet could neither sort nor look up by it.
 */
export function labelCells(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([language, label]) => [`label:${language}`, label]));
}

/** The columns of labels that a list needs in an edition, by language tag; none where no entry is labelled. */
export async function labelColumns(database: Database, editionId: number, list: string): Promise<string[]> {
  const found = await database.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT jsonb_object_keys(entry->'labels') AS language FROM entry
    WHERE edition_id = ${editionId} AND list = ${list} AND entry ? 'labels'`;
  return found.map(({ language }) => `label:${language}`).sort();
}
