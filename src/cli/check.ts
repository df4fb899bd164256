import { withCorpus } from "../corpus/import.js";
import { type OutputOptions, printResult } from "./output.js";

export async function check(folder: string, options: OutputOptions): Promise<void> {
  await withCorpus(folder, async ({ content: { corpus, eras, principles }, stances }) => {
    const found = { corpus: corpus.slug, eras: eras.length, principles: principles.length, stances };
    printResult(found, options, () => [
      `${corpus.slug} can be imported: ${eras.length} eras, ${principles.length} principles, ${stances} stances.`,
    ]);
  });
}
