import type { Database } from "../database/client.js";

/** Lists whose entries have labels, with the field by which a label names its entry. */
const owners = { leaders: "leaderId", eras: "eraId", principles: "principleId", events: "eventId" } as const;

/**
 * Labels as cells, one for each language: `label:zh-Hans`. One cell for all could not be told apart again, since a label
 * may hold any text, and a spreadsheet could neither sort nor look up by it.
 */
export function labelCells(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([language, label]) => [`label:${language}`, label]));
}

/** The columns of labels that a list needs in an edition, by language tag; none where no entry is labelled. */
export async function labelColumns(database: Database, editionId: number, list: string): Promise<string[]> {
  if (!isLabelled(list)) return [];
  const found = await database.label.findMany({
    where: { editionId, [owners[list]]: { not: null } },
    distinct: ["language"],
    select: { language: true },
  });
  return found.map(({ language }) => `label:${language}`).sort();
}

function isLabelled(list: string): list is keyof typeof owners {
  return Object.hasOwn(owners, list);
}
