import type { EditionStampFragment } from "../api/generated/graphql.js";
import type { Words } from "../messages/words.js";

/** What a picture or table is from, in lines: title, source, edition and digest, and where it can be seen. */
export function captionLines(words: Words, title: string, edition: EditionStampFragment, address: string): string[] {
  const { caption } = words.frame;
  return [
    altOf(words, title, edition),
    caption.sources(edition.sources.map((source) => source.title)),
    caption.digest(edition.digest),
    address,
  ];
}

/** What a picture is of, for whoever does not see it. */
export function altOf({ frame }: Words, title: string, { corpus, number }: EditionStampFragment): string {
  return frame.caption.title(title, corpus.title, number);
}

/** The titles of the sources that an edition rests on. */
export function codedFrom({ semicolon }: Words, { sources }: EditionStampFragment): string {
  return sources.map((source) => source.title).join(semicolon);
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
