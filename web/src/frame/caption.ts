import type { EditionStampFragment } from "../api/generated/graphql.js";
import type { Words } from "../messages/words.js";

/** What a picture or table is from, in lines: title, source, edition and digest, and where it can be seen. */
export function captionLines(
  { frame: { caption } }: Words,
  title: string,
  { corpus, number, digest, sources }: EditionStampFragment,
  address: string,
): string[] {
  return [
    caption.title(title, corpus.title, number),
    caption.sources(sources.map((source) => source.title)),
    caption.digest(digest),
    address,
  ];
}

/** A citation of what a view shows, in one paragraph. */
export function citation(
  words: Words,
  title: string,
  { corpus, number, digest, publishedAt, sources }: EditionStampFragment,
  address: string,
  today: Date,
): string {
  return words.frame.citation({
    ...{ title, corpus: corpus.title, edition: number, digest, address },
    published: publishedAt.slice(0, 10),
    accessed: today.toISOString().slice(0, 10),
    sources: sources.map((source) => source.title),
  });
}
