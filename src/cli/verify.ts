import { verifyCorpus } from "../corpus/verify.js";

export async function verify(folder: string, { source: file }: { readonly source: string }): Promise<void> {
  const { source, paragraphs, spans, quotes } = await verifyCorpus(folder, file);
  process.stdout.write(
    `${source}: ${paragraphs} paragraphs, ${spans} spans and ${quotes} quotes agree with ${file}.\n`,
  );
}
