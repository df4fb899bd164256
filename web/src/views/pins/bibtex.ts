import { lastingName } from "../../../../src/edition/edition-name.js";
import { ofService } from "../../address/service.js";
import type { Words } from "../../messages/words.js";
import type { Pin } from "../../parts/sheet.js";
import { stanceKey } from "../../parts/stance-key.js";
import { isPinned, type Pinned } from "./pinned.js";

/**
 * The service's own citations of all that could be had of a sheet, each once: of every reading, and of the edition where it is silent.
 *
 * @throws Error that says which could not be had
 */
export async function bibtexOf({ sheet }: Words, pins: readonly (Pin | Pinned)[]): Promise<string> {
  const paths = pins.filter(isPinned).flatMap(({ edition, stances }) => {
    const exports = `/export/${edition.corpus.slug}/${lastingName(edition)}`;
    if (stances.length === 0) return [`${exports}/edition.bib`];
    return stances.map((stance) => `${exports}/stances/${stanceKey(stance)}.bib`);
  });
  const entries: string[] = [];
  // One after the other: the service makes so many files at a time.
  for (const path of new Set(paths)) {
    const answer = await fetch(ofService(path));
    if (!answer.ok) throw new Error(sheet.noCitation(path));
    entries.push(await answer.text());
  }
  return entries.join("\n");
}
