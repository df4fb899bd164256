import type { Database } from "../database/client.js";
import type { SourceText } from "../evidence/source-text.js";
import { alone, type Transaction } from "./alone.js";
import { unknownCorpus } from "./editions.js";
import { CorpusRefused, type Problem } from "./problem.js";

/** The text of a source, and the file that it was read from, as the user names it. */
export interface TextOfFile {
  readonly file: string;
  readonly text: SourceText;
}

/** A source whose text is there now. */
export interface Attachment {
  readonly corpus: string;
  readonly source: string;
  readonly digest: string;
  readonly blocks: number;
  readonly file: string;
}

/**
 * Loads texts of sources beside the locators of a published corpus, all or none, so that `Evidence.text` and `verified`
 * answer. Which source each is of, its digest says.
 *
 * @throws CorpusRefused with every text whose digest is that of no source which an edition of the corpus cites
 */
export async function attachTexts(
  database: Database,
  corpus: string,
  texts: readonly TextOfFile[],
): Promise<Attachment[]> {
  const editions = await database.edition.findMany({ where: { corpus: { slug: corpus } }, select: { id: true } });
  const cited = await database.source.findMany({
    where: { editionId: { in: editions.map(({ id }) => id) } },
    select: { slug: true, digest: true },
    distinct: ["slug", "digest"],
  });
  if (cited.length === 0) throw await unknownCorpus(database, corpus);
  const problems: Problem[] = [];
  const attachments = texts.flatMap(({ file, text: { digest, blocks } }): Attachment[] => {
    const source = cited.find((source) => source.digest === digest);
    if (source !== undefined) return [{ corpus, source: source.slug, digest, blocks: blocks.length, file }];
    const known = cited.map(({ slug, digest }) => `${slug} (${digest})`).join(", ");
    const message = `the text has the digest ${digest}; expected that of a source of ${corpus}: ${known}`;
    problems.push({ file, line: 1, column: 1, message });
    return [];
  });
  if (problems.length > 0) throw new CorpusRefused(problems);
  await alone(database, async (transaction) => {
    for (const { text } of texts) await attachText(transaction, text);
  });
  return attachments;
}

/** Writes a text, unless it is there already: texts are known by digest, so there is never another version. */
export async function attachText(transaction: Transaction, { digest, blocks, gaps }: SourceText): Promise<void> {
  const rows = blocks.map((text, index) => ({ digest, number: index + 1, text, gap: gaps[index + 1] ?? "" }));
  // Block 0 is empty: it holds the place of what precedes the first block.
  const data = [{ digest, number: 0, text: "", gap: gaps[0] ?? "" }, ...rows];
  await transaction.sourceBlock.createMany({ data, skipDuplicates: true });
}
