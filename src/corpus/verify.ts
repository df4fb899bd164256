import type { SourceText } from "../evidence/source-text.js";
import { CorpusRefused, type Problem } from "./problem.js";
import { type CorpusFolder, readCorpusFolder } from "./read-folder.js";
import { readSource } from "./source-file.js";
import { validate } from "./validate.js";

/** What was found to agree with a source. */
export interface Verification {
  readonly source: string;
  readonly paragraphs: number;
  readonly spans: number;
  readonly quotes: number;
}

/**
 * Holds a corpus folder against the text of its source: the text's digest and number of paragraphs, every span and its
 * digest, and every quote against the words of its span.
 *
 * @param folder a corpus folder
 * @param file the text of one of its sources, found by digest
 * @throws CorpusRefused with everything that does not agree, or is wrong with the folder itself
 */
export async function verifyCorpus(folder: string, file: string): Promise<Verification> {
  const read = await readCorpusFolder(folder);
  const problems: Problem[] = [...read.problems];
  const text = await readSource(file);
  const source = read.lists.sources.find(({ value }) => value?.digest === text.digest)?.value;
  const evidence = await validate(read, {
    report: (place, message) => problems.push({ ...place, message }),
    texts: [text],
  });
  const held = source && evidence.texts.get(source.slug);
  if (source === undefined || held === undefined) problems.push(unknownText(read, file, text));
  if (problems.length > 0 || source === undefined || held === undefined) throw new CorpusRefused(problems, folder);
  return { source: source.slug, paragraphs: held.paragraphs.length, spans: held.spans, quotes: held.quotes };
}

function unknownText(read: CorpusFolder, file: string, { digest }: SourceText): Problem {
  const known = read.lists.sources.flatMap(({ value }) => (value ? [`${value.slug} (${value.digest})`] : []));
  return {
    file,
    line: 1,
    column: 1,
    message: `the text has the digest ${digest}; expected that of a source of the corpus: ${known.join(", ")}`,
  };
}
