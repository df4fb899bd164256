import type { Database } from "../database/client.js";
import type { Names } from "../entities/shapes.js";

/**
 * Labels as cells, one for each language: `label:zh-Hans`, and one for each other name: `altLabel:zh-Hans:1`. One cell for all
 * could not be told apart again, since a name may hold any text, and a spreadsheet could neither sort nor look up by it.
 */
export function labelCells({ labels, altLabels }: Omit<Names, "name">): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(labels).map(([language, label]) => [`label:${language}`, label]),
    ...Object.entries(altLabels).flatMap(([language, names]) =>
      names.map((name, index) => [`altLabel:${language}:${index + 1}`, name]),
    ),
  ]);
}

/** The columns of labels and other names that a list needs in an edition, by language tag; none where no entry has any. */
export async function labelColumns(database: Database, editionId: number, list: string): Promise<string[]> {
  const found = await database.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT jsonb_object_keys(entry->'labels') AS language FROM entry
    WHERE edition_id = ${editionId} AND list = ${list} AND entry ? 'labels'`;
  const others = await database.$queryRaw<{ language: string; most: number }[]>`
    SELECT language, max(jsonb_array_length(names)) AS most FROM entry, jsonb_each(entry->'altLabels') AS other(language, names)
    WHERE edition_id = ${editionId} AND list = ${list} AND entry ? 'altLabels' GROUP BY language ORDER BY language COLLATE "C"`;
  return [
    ...found.map(({ language }) => `label:${language}`).sort(),
    ...others.flatMap(({ language, most }) =>
      Array.from({ length: most }, (_, index) => `altLabel:${language}:${index + 1}`),
    ),
  ];
}
