import { inBlocks, normalised, paragraphsOf } from "../../../src/evidence/text-blocks.js";

/** What is known of a source whose text is not attached. */
export interface KnownSource {
  readonly digest: string;
  readonly headings: readonly number[];
}

/** What came of holding a reader's text against the digest of a source. */
export type Checked =
  | { readonly state: "same"; readonly paragraphs: readonly string[] }
  | { readonly state: "other"; readonly digest: string }
  | { readonly state: "unable" };

/**
 * Holds a text against the digest of a source, in the form in which digests are taken. Pasting may lose the end of the last line,
 * or add to it, so the text is tried with and without one.
 */
export async function checkCopy(
  raw: string,
  { digest, headings }: KnownSource,
  digestOf: (text: string) => Promise<string | undefined>,
): Promise<Checked> {
  const text = normalised(raw);
  const bare = text.trimEnd();
  const found = await digestOf(text);
  if (found === undefined) return { state: "unable" };
  const isSame = found === digest || (await digestOf(bare)) === digest || (await digestOf(`${bare}\n`)) === digest;
  return isSame
    ? { state: "same", paragraphs: paragraphsOf(inBlocks(text), headings) }
    : { state: "other", digest: found };
}

/** Paragraphs of the reader's own copies, by the digest of their source: kept while the page is, and sent nowhere. */
const copies = new Map<string, readonly string[]>();

export function keepCopy(digest: string, paragraphs: readonly string[]): void {
  copies.set(digest, paragraphs);
}

export function dropCopy(digest: string): void {
  copies.delete(digest);
}

export function copyOf(digest: string): readonly string[] | undefined {
  return copies.get(digest);
}
