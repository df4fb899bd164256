import { readSource } from "../corpus/source-file.js";
import { likelyHeadings } from "../evidence/likely-headings.js";
import { describedSource } from "./described-source.js";
import { type OutputOptions, printResult, table } from "./output.js";

const LONGEST_BEGINNING = 60;

/** Lists the blocks of a text, numbered as `headings` counts them, with the paragraph that each is. */
export async function blocks(
  file: string,
  { headings: given, ...options }: OutputOptions & { readonly headings?: readonly number[] },
): Promise<void> {
  const text = await readSource(file);
  const known = given ?? (await describedSource(file))?.headings;
  const headings = known ?? likelyHeadings(text.blocks);
  const isKnown = known !== undefined;
  const areHeadings = new Set(headings);
  let paragraphs = 0;
  const listed = text.blocks.map((block, index) => {
    const isHeading = areHeadings.has(index + 1);
    if (!isHeading) paragraphs += 1;
    const points = Array.from(block.replace(/\s+/g, " "));
    const begins = points.slice(0, LONGEST_BEGINNING).join("") + (points.length > LONGEST_BEGINNING ? "…" : "");
    return { block: index + 1, paragraph: isHeading ? null : paragraphs, length: Array.from(block).length, begins };
  });
  printResult({ digest: text.digest, paragraphs, headings, blocks: listed }, options, () => [
    ...table([
      ["block", "paragraph", "characters", "begins"],
      ...listed.map(({ block, paragraph, length, begins }) => [
        ...[String(block), paragraph === null ? `heading${isKnown ? "" : "?"}` : String(paragraph)],
        ...[String(length), begins],
      ]),
    ]),
    "",
    isKnown ? "In sources.yaml:" : "In sources.yaml, once you have looked at the headings, which are guessed:",
    `  digest: ${text.digest}`,
    `  paragraphs: ${paragraphs}`,
    ...(headings.length > 0 ? [`  headings: [${headings.join(", ")}]`] : []),
  ]);
}
