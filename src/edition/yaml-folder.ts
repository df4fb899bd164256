import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Database } from "../database/client.js";
import { yamlFiles } from "./yaml-files.js";

/** A folder would be written where something stands already. */
export class FolderTaken extends Error {
  constructor(folder: string) {
    super(`${folder} is a file, or a folder that holds some; expected a folder that is empty or not there yet.`);
    this.name = "FolderTaken";
  }
}

/**
 * Writes an edition as the YAML folder that an import reads (docs/corpus-format.md): the same content, hence the same
 * digest. The folder appears whole or not at all.
 *
 * @param withTexts whether the texts of sources that are attached come along: it takes the right to pass them on
 * @throws FolderTaken
 */
export async function writeYamlFolder(
  database: Database,
  editionId: number,
  folder: string,
  { withTexts }: { readonly withTexts: boolean },
): Promise<void> {
  const isThere = await refuseTaken(folder);
  const unfinished = join(dirname(folder), `.${process.pid}-unfinished-export`);
  try {
    for await (const { path, text } of yamlFiles(database, editionId, { withText: () => withTexts, withTags: true })) {
      const place = join(unfinished, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
    if (isThere) await rmdir(folder);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Whether the folder is there, empty. @throws FolderTaken when anything else is */
async function refuseTaken(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isDirectory() || (await readdir(folder)).length > 0) throw new FolderTaken(folder);
  return true;
}
