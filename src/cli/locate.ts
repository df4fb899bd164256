import { basename, dirname, resolve } from "node:path";
import { stringify } from "yaml";
import { CorpusRefused } from "../corpus/problem.js";
import { readCorpusFolder } from "../corpus/read-folder.js";
import { readSource } from "../corpus/source-file.js";
import { findSpans, paragraphsOf, sha256 } from "../evidence/source-text.js";
import { type OutputOptions, printResult } from "./output.js";

/** Prints one evidence entry for each match; the gloss is left to the person who codes. */
export async function locate(
  file: string,
  words: string,
  { headings, ...options }: OutputOptions & { readonly headings?: readonly number[] },
): Promise<void> {
  const text = await readSource(file);
  const described = await describedSource(file);
  const source = described && { source: described.slug };
  const entries = paragraphsOf(text, headings ?? described?.headings ?? []).flatMap((paragraph, index) =>
    findSpans(paragraph, words).map((span) => ({
      ...source,
      paragraph: index + 1,
      ...span,
      digest: sha256(words),
      gloss: "",
    })),
  );
  if (entries.length === 0) {
    throw new CorpusRefused([
      {
        file,
        line: 1,
        column: 1,
        message: `the words stand nowhere in the source; expected them exactly as printed, quotation marks and all, within one paragraph`,
      },
    ]);
  }
  printResult(entries, options, () => [stringify(entries).trimEnd()]);
}

/** The source that a file in the folder `sources/` of a corpus is the text of, as the corpus describes it so far. */
async function describedSource(file: string): Promise<{ slug: string; headings: readonly number[] } | undefined> {
  const folder = dirname(resolve(file));
  if (basename(folder) !== "sources") return undefined;
  const slug = basename(file, ".txt");
  const { lists } = await readCorpusFolder(dirname(folder));
  const headings = lists.sources.find((entry) => entry.slug === slug)?.value?.headings ?? [];
  return { slug, headings };
}
