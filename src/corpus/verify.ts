import { paragraphsOf, type SourceText, sha256, spanOf } from "../evidence/source-text.js";
import type { Entry, EvidenceEntry } from "./definitions.js";
import { forEachEvidence, placeOf } from "./located.js";
import { CorpusRefused, type Problem } from "./problem.js";
import { type CorpusFolder, type LocatedEntry, readCorpusFolder } from "./read-folder.js";
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
 * @param folder a corpus folder; its own problems are reported first, for nothing can be verified before they are mended
 * @param file the text of one of its sources, found by digest
 * @throws CorpusRefused with everything that does not agree
 */
export async function verifyCorpus(folder: string, file: string): Promise<Verification> {
  const read = await readCorpusFolder(folder);
  const broken = [...read.problems, ...validate(read)];
  if (broken.length > 0) throw new CorpusRefused(broken);
  const text = await readSource(file);
  const located = read.lists.sources.find(({ value }) => value?.digest === text.digest);
  const source = located?.value;
  if (located === undefined || source === undefined) throw new CorpusRefused([unknownText(read, file, text)]);

  const paragraphs = paragraphsOf(text, source.headings);
  const problems: Problem[] = [];
  if (paragraphs.length !== source.paragraphs) {
    problems.push({
      ...placeOf(located, "paragraphs"),
      message: `paragraphs is ${source.paragraphs}; expected ${paragraphs.length}, as the text has without its headings`,
    });
  }
  const only = read.lists.sources.length === 1;
  let spans = 0;
  forEachEvidence(read.lists, (evidence, entry, index) => {
    if (!only && evidence.source !== source.slug) return;
    spans += 1;
    const message = contradiction(evidence, paragraphs);
    if (message) problems.push({ ...placeOf(entry, "evidence", index), message });
  });
  for (const entry of read.lists.quotes)
    problems.push(...misprinted(entry, paragraphs, (evidence) => only || evidence.source === source.slug));
  if (problems.length > 0) throw new CorpusRefused(problems);
  return { source: source.slug, paragraphs: paragraphs.length, spans, quotes: read.lists.quotes.length };
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

function contradiction(evidence: EvidenceEntry, paragraphs: readonly string[]): string | undefined {
  const { paragraph, start, end, digest } = evidence;
  const words = wordsOf(evidence, paragraphs);
  if (words === undefined) {
    return `the span ${start} to ${end} lies outside paragraph ${paragraph}; expected it within its ${Array.from(paragraphs[paragraph - 1] ?? "").length} characters`;
  }
  if (sha256(words) !== digest)
    return `the span ${start} to ${end} of paragraph ${paragraph} has the digest ${sha256(words)}; expected ${digest}`;
  return undefined;
}

function misprinted(
  entry: LocatedEntry<Entry<"quotes">>,
  paragraphs: readonly string[],
  isOfSource: (evidence: EvidenceEntry) => boolean,
): Problem[] {
  const quote = entry.value;
  const printed = quote?.evidence.filter(isOfSource) ?? [];
  if (quote === undefined || printed.length === 0) return [];
  if (printed.some((evidence) => wordsOf(evidence, paragraphs)?.includes(quote.text))) return [];
  return [
    {
      ...placeOf(entry, "text"),
      message: `the source prints other words in the quote's evidence; expected ${quote.slug} exactly as printed`,
    },
  ];
}

function wordsOf({ paragraph, start, end }: EvidenceEntry, paragraphs: readonly string[]): string | undefined {
  return spanOf(paragraphs[paragraph - 1] ?? "", start, end);
}
