import type { Database } from "../database/client.js";
import type { SourceText } from "../evidence/source-text.js";
import { alone, type Transaction } from "./alone.js";
import { unknownCorpus } from "./editions.js";
import { CorpusRefused } from "./problem.js";
import { readSource } from "./source-file.js";

/** A source whose text is there now, and in how many editions it is cited. */
export interface Attachment {
  readonly corpus: string;
  readonly source: string;
  readonly digest: string;
  readonly blocks: number;
}

/**
 * Loads the text of a source beside the locators of a published corpus, so that `Evidence.text` and `verified` answer.
 * Which source it is, its digest says.
 *
 * @throws CorpusRefused when no edition of the corpus cites a source with this digest
 */
export async function attachSource(database: Database, corpus: string, file: string): Promise<Attachment> {
  const text = await readSource(file);
  const cited = await database.source.findMany({
    where: { edition: { corpus: { slug: corpus } } },
    select: { slug: true, digest: true },
    distinct: ["slug", "digest"],
  });
  if (cited.length === 0) throw await unknownCorpus(database, corpus);
  const source = cited.find(({ digest }) => digest === text.digest);
  if (source === undefined) {
    const known = cited.map(({ slug, digest }) => `${slug} (${digest})`).join(", ");
    const message = `the text has the digest ${text.digest}; expected that of a source of ${corpus}: ${known}`;
    throw new CorpusRefused([{ file, line: 1, column: 1, message }]);
  }
  await alone(database, (transaction) => attachText(transaction, text));
  return { corpus, source: source.slug, digest: text.digest, blocks: text.blocks.length };
}

/** Writes a text, unless it is there already: texts are known by digest, so there is never another version. */
export async function attachText(transaction: Transaction, { digest, blocks, gaps }: SourceText): Promise<void> {
  const rows = blocks.map((text, index) => ({ digest, number: index + 1, text, gap: gaps[index + 1] ?? "" }));
  // Block 0 is empty: it holds the place of what precedes the first block.
  const data = [{ digest, number: 0, text: "", gap: gaps[0] ?? "" }, ...rows];
  await transaction.sourceBlock.createMany({ data, skipDuplicates: true });
}
