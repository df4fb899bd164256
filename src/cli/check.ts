import { type ReadCorpus, withCorpus } from "../corpus/import.js";
import { type OutputOptions, printResult } from "./output.js";
import { keepWarnings, type StrictOption } from "./warnings.js";

export async function check(folder: string, options: OutputOptions & StrictOption): Promise<void> {
  const { onWarnings, withWarnings } = keepWarnings(folder, options);
  const work = async ({ content: { corpus, eras, principles }, stances }: ReadCorpus): Promise<void> => {
    const found = { corpus: corpus.slug, eras: eras.length, principles: principles.length, stances };
    printResult(withWarnings(found), options, () => [
      `${corpus.slug} can be imported: ${eras.length} eras, ${principles.length} principles, ${stances} stances.`,
    ]);
  };
  await withCorpus(folder, work, { strict: options.strict, onWarnings });
}
