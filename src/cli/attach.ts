import { join } from "node:path";
import { attachTexts, type TextOfFile } from "../corpus/attach.js";
import { CorpusRefused } from "../corpus/problem.js";
import { readCorpusFolder } from "../corpus/read-folder.js";
import { readSource } from "../corpus/source-file.js";
import { noText } from "../corpus/verify.js";
import { isFolder, slugOf } from "./corpus-name.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

type AttachOptions = OutputOptions & { readonly source?: string };

export async function attach(corpus: string, { source, ...options }: AttachOptions): Promise<void> {
  const { slug, texts } = source === undefined ? await shippedTexts(corpus) : await oneText(corpus, source);
  const attachments = await withStore(({ database }) => attachTexts(database, slug, texts));
  const [only] = attachments;
  printResult(source === undefined ? attachments : only, options, () =>
    attachments.map(
      (one) =>
        `Attached ${one.file} to ${slug} as the text of ${one.source}; Evidence.text and Evidence.verified answer now.`,
    ),
  );
}

/** The slug of a corpus, and texts of its sources. */
interface Texts {
  readonly slug: string;
  readonly texts: readonly TextOfFile[];
}

async function oneText(corpus: string, file: string): Promise<Texts> {
  return { slug: await slugOf(corpus), texts: [{ file, text: await readSource(file) }] };
}

/** The texts that a corpus folder brings along. @throws CorpusRefused when it has none, or some that cannot be read, or is no folder */
async function shippedTexts(folder: string): Promise<Texts> {
  const nothing = new CorpusRefused([noText(join(folder, "sources"))]);
  if (!(await isFolder(folder))) throw nothing;
  const { corpus, texts, problems } = await readCorpusFolder(folder);
  if (corpus === undefined) throw new CorpusRefused(problems, folder);
  const ofTexts = problems.filter(({ file }) => file === "sources" || file.startsWith("sources/"));
  if (ofTexts.length > 0) throw new CorpusRefused(ofTexts, folder);
  if (texts.length === 0) throw nothing;
  return { slug: corpus.slug, texts: texts.map((text) => ({ file: join(folder, text.name), text })) };
}
