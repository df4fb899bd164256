import { stringify } from "yaml";
import { CorpusRefused } from "../corpus/problem.js";
import { readSource } from "../corpus/source-file.js";
import { findSpans, paragraphsOf, sha256 } from "../evidence/source-text.js";

/** Prints one evidence entry for each match; the gloss is left to the person who codes. */
export async function locate(file: string, words: string, { headings }: { readonly headings: string }): Promise<void> {
  const text = await readSource(file);
  const counted = headings.split(",").filter(Boolean).map(Number);
  const entries = paragraphsOf(text, counted).flatMap((paragraph, index) =>
    findSpans(paragraph, words).map((span) => ({ paragraph: index + 1, ...span, digest: sha256(words), gloss: "" })),
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
  process.stdout.write(stringify(entries));
}
