import { readCorpus } from "../corpus/import.js";

export async function check(folder: string): Promise<void> {
  const { corpus, eras, principles, stances } = await readCorpus(folder);
  process.stdout.write(
    `${corpus.slug} can be imported: ${eras.length} eras, ${principles.length} principles, ${stances.length} stances.\n`,
  );
}
