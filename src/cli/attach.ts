import { join } from "node:path";
import { type Attachment, attachSource } from "../corpus/attach.js";
import { CorpusRefused } from "../corpus/problem.js";
import { readCorpusFolder } from "../corpus/read-folder.js";
import { noText } from "../corpus/verify.js";
import { isFolder, slugOf } from "./corpus-name.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

type AttachOptions = OutputOptions & { readonly source?: string };

export async function attach(corpus: string, { source, ...options }: AttachOptions): Promise<void> {
  const slug = await slugOf(corpus);
  const files = source === undefined ? await shippedFiles(corpus) : [source];
  const attachments = await withStore(async ({ database }) => {
    const attached: (Attachment & { readonly file: string })[] = [];
    for (const file of files) attached.push({ ...(await attachSource(database, slug, file)), file });
    return attached;
  });
  const [only] = attachments;
  printResult(source === undefined ? attachments : only, options, () =>
    attachments.map(
      (one) =>
        `Attached ${one.file} to ${slug} as the text of ${one.source}; Evidence.text and Evidence.verified answer now.`,
    ),
  );
}

/** The texts that a corpus folder brings along. @throws CorpusRefused when it has none, or is no folder */
async function shippedFiles(corpus: string): Promise<readonly string[]> {
  const texts = (await isFolder(corpus)) ? (await readCorpusFolder(corpus)).texts : [];
  if (texts.length === 0) throw new CorpusRefused([noText(join(corpus, "sources"))]);
  return texts.map(({ name }) => join(corpus, name));
}
