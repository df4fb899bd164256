import { basename } from "node:path";
import type { Entry } from "../entities/index.js";
import type { SourceText } from "../evidence/source-text.js";
import type { HeldAgainst } from "./evidence-checks.js";
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
 * @param file the text of one of its sources, found by digest; an edited one by the name of its file, where there are several
 * @throws CorpusRefused with everything that does not agree, or is wrong with the folder itself; of an edited text, span by
 * span what does not survive
 */
export async function verifyCorpus(folder: string, file: string): Promise<Verification> {
  const read = await readCorpusFolder(folder);
  const problems: Problem[] = [...read.problems];
  const text = await readSource(file);
  const source = sourceOf(read, file, text);
  if (source === undefined) throw new CorpusRefused([...problems, unknownText(read, file, text)], folder);
  const found: Problem[] = [];
  const evidence = await validate(read, {
    report: (place, message) => found.push({ ...place, message }),
    texts: [{ ...text, digest: source.digest }],
  });
  const held = evidence.texts.get(source.slug);
  if (held === undefined) throw new Error("the source is one of the folder");
  if (held.contradicted === held.spans && source.digest !== text.digest)
    throw new CorpusRefused([...problems, unknownText(read, file, text)], folder);
  if (source.digest !== text.digest) problems.push(editedText(file, source, { text, held }));
  if (problems.length + found.length > 0) throw new CorpusRefused([...problems, ...found], folder);
  return { source: source.slug, paragraphs: held.paragraphs.length, spans: held.spans, quotes: held.quotes };
}

/** What the texts in a folder's `sources/` agree with, and the sources that have none there. */
export interface ShippedVerification {
  readonly verified: readonly Verification[];
  readonly without: readonly string[];
}

/**
 * The same of all texts that the folder brings along in `sources/`.
 *
 * @throws CorpusRefused likewise, and where it brings along none
 */
export async function verifyShipped(folder: string): Promise<ShippedVerification> {
  const read = await readCorpusFolder(folder);
  const problems: Problem[] = [...read.problems];
  const evidence = await validate(read, { report: (place, message) => problems.push({ ...place, message }) });
  if (read.texts.length === 0) problems.push(noText("sources"));
  if (problems.length > 0) throw new CorpusRefused(problems, folder);
  const verified = [...evidence.texts].map(([source, { paragraphs, spans, quotes }]) => ({
    ...{ source, paragraphs: paragraphs.length, spans, quotes },
  }));
  const slugs = read.lists.sources.flatMap(({ value }) => value?.slug ?? []);
  return { verified, without: slugs.filter((slug) => !evidence.texts.has(slug)) };
}

/** That a folder has no text of any source. @param folder where texts are looked for */
export function noText(folder: string): Problem {
  const message = "no text of a source is here; expected sources/<slug>.txt, or --source <file> for one elsewhere";
  return { file: folder, line: 1, column: 1, message };
}

/** The source that a text is of: by digest, or, where it was edited, the only one, or the one that its file is named after. */
function sourceOf({ lists }: CorpusFolder, file: string, { digest }: SourceText): Entry<"sources"> | undefined {
  const sources = lists.sources.flatMap(({ value }) => (value ? [value] : []));
  const same = sources.find((source) => source.digest === digest);
  const named = sources.find(({ slug }) => slug === basename(file, ".txt"));
  return same ?? named ?? (sources.length === 1 ? sources[0] : undefined);
}

function editedText(
  file: string,
  source: Entry<"sources">,
  { text, held }: { readonly text: SourceText; readonly held: HeldAgainst },
): Problem {
  const survive = `${held.spans - held.contradicted} of ${held.spans} spans stand in it as they were coded`;
  const message = `the text has the digest ${text.digest}; expected ${source.digest}, that of ${source.slug}: ${survive}`;
  return { file, line: 1, column: 1, message };
}

function unknownText(read: CorpusFolder, file: string, { digest }: SourceText): Problem {
  const known = read.lists.sources.flatMap(({ value }) => (value ? [`${value.slug} (${value.digest})`] : []));
  const message = `the text has the digest ${digest}; expected that of a source of the corpus, or an edited one in a file named after its source: ${known.join(", ")}`;
  return { file, line: 1, column: 1, message };
}
