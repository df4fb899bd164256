import { withCorpus } from "../corpus/import.js";

export async function check(folder: string): Promise<void> {
  await withCorpus(folder, async ({ content: { corpus, eras, principles }, stances }) => {
    process.stdout.write(
      `${corpus.slug} can be imported: ${eras.length} eras, ${principles.length} principles, ${stances} stances.\n`,
    );
  });
}
