import { basename, dirname, resolve } from "node:path";
import { readCorpusFolder } from "../corpus/read-folder.js";

/** What a corpus says so far of the source whose text a file in its folder `sources/` is; undefined of any other file. */
export async function describedSource(
  file: string,
): Promise<{ readonly slug: string; readonly headings: readonly number[] | undefined } | undefined> {
  const folder = dirname(resolve(file));
  if (basename(folder) !== "sources") return undefined;
  const slug = basename(file, ".txt");
  const { lists } = await readCorpusFolder(dirname(folder));
  return { slug, headings: lists.sources.find((entry) => entry.slug === slug)?.value?.headings };
}
