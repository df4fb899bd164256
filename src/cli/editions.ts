import { listEditions, rollBack, tagEdition } from "../corpus/editions.js";
import { pruneEditions } from "../corpus/prune.js";
import { slugOf } from "./corpus-name.js";
import { type OutputOptions, printResult, table } from "./output.js";
import { withStore } from "./with-store.js";

export async function editions(corpus: string, options: OutputOptions): Promise<void> {
  const slug = await slugOf(corpus);
  const list = await withStore(({ database }) => listEditions(database, slug));
  printResult(list, options, () =>
    table([
      ["edition", "published", "stances", "digest", "tags"],
      ...list.map(({ number, current, publishedAt, stances, digest, tags }) => [
        `${number}${current ? " (current)" : ""}`,
        publishedAt.toISOString(),
        String(stances),
        digest,
        tags.join(", "),
      ]),
    ]),
  );
}

export async function rollback(corpus: string, number: number, options: OutputOptions): Promise<void> {
  const slug = await slugOf(corpus);
  const { digest } = await withStore(({ database }) => rollBack(database, slug, number));
  printResult({ corpus: slug, number, digest }, options, () => [
    `Edition ${number} of ${slug} (digest ${digest}) is current now.`,
  ]);
}

export async function tag(corpus: string, number: number, name: string, options: OutputOptions): Promise<void> {
  const slug = await slugOf(corpus);
  await withStore(({ database }) => tagEdition(database, slug, number, name));
  printResult({ corpus: slug, number, tag: name }, options, () => [
    `Edition ${number} of ${slug} is tagged ${name}: it keeps the name, and is never pruned.`,
  ]);
}

export async function prune(
  corpus: string,
  { keep, ...options }: OutputOptions & { readonly keep: number },
): Promise<void> {
  const slug = await slugOf(corpus);
  const pruned = await withStore(({ database }) => pruneEditions(database, slug, keep));
  printResult({ corpus: slug, pruned }, options, () => [
    pruned.length > 0
      ? `Deleted ${pruned.length === 1 ? "edition" : "editions"} ${pruned.join(", ")} of ${slug}.`
      : `Nothing to do: every edition of ${slug} is among the last ${keep}, current or tagged.`,
  ]);
}
