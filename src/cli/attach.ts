import { attachSource } from "../corpus/attach.js";
import { slugOf } from "./corpus-name.js";
import { type OutputOptions, printResult } from "./output.js";
import { withStore } from "./with-store.js";

export async function attach(
  corpus: string,
  { source: file, ...options }: OutputOptions & { readonly source: string },
): Promise<void> {
  const slug = await slugOf(corpus);
  const attachment = await withStore(({ database }) => attachSource(database, slug, file));
  printResult(attachment, options, () => [
    `Attached ${file} to ${slug} as the text of ${attachment.source}; Evidence.text and Evidence.verified answer now.`,
  ]);
}
