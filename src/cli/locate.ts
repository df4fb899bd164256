import { stringify } from "yaml";
import { CorpusRefused } from "../corpus/problem.js";
import { readSource } from "../corpus/source-file.js";
import { findPassages, nearestPassage } from "../evidence/passages.js";
import { sha256 } from "../evidence/source-text.js";
import { paragraphsOf, spanOf } from "../evidence/text-blocks.js";
import { foldedForm, plainForm } from "../search/fold.js";
import { describedSource } from "./described-source.js";
import { type OutputOptions, printResult } from "./output.js";

/** Prints one evidence entry for each match, of the words as the source prints them; the gloss is left to the person who codes. */
export async function locate(
  file: string,
  words: string,
  { headings, ...options }: OutputOptions & { readonly headings?: readonly number[] },
): Promise<void> {
  const text = await readSource(file);
  const described = await describedSource(file);
  const source = described && { source: described.slug };
  const paragraphs = paragraphsOf(text, headings ?? described?.headings ?? []);
  const entries = paragraphs.flatMap((paragraph, index) =>
    findPassages(paragraph, words.trim()).map(({ start, end }) => ({
      ...source,
      paragraph: index + 1,
      start,
      end,
      digest: sha256(spanOf(paragraph, start, end) ?? ""),
      gloss: "",
    })),
  );
  if (entries.length === 0)
    throw new CorpusRefused([{ file, line: 1, column: 1, message: nowhere(paragraphs, words) }]);
  printResult(entries, options, () => [stringify(entries).trimEnd()]);
}

/** That the words stand nowhere, and what stands in the source that is most like them. */
function nowhere(paragraphs: readonly string[], words: string): string {
  const near = paragraphs.flatMap((paragraph, index) => {
    const found = nearestPassage(paragraph, words, asFound);
    return found ? [{ ...found, number: index + 1, text: spanOf(paragraph, found.start, found.end) ?? "" }] : [];
  });
  const [nearest] = near.sort((a, b) => b.share - a.share);
  const told = "the words stand nowhere in the source";
  if (nearest === undefined) return `${told}, nor any like them; expected words of one paragraph as it prints them`;
  return `${told}; expected them as printed within one paragraph, nearest: “${shortened(nearest.text)}” (paragraph ${nearest.number})`;
}

/** A word as search finds it, so that what is the same there is the same here. */
function asFound(word: string): string {
  return foldedForm(plainForm(word));
}

const LONGEST_SHOWN = 300;

function shortened(text: string): string {
  const points = Array.from(text.replace(/\s+/g, " "));
  return points.length <= LONGEST_SHOWN ? points.join("") : `${points.slice(0, LONGEST_SHOWN - 1).join("")}…`;
}
