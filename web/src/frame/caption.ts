import type { EditionStampFragment } from "../api/generated/graphql.js";

/** What a picture or table is from, in lines: title, source, edition and digest, and where it can be seen. */
export function captionLines(title: string, edition: EditionStampFragment, address: string): string[] {
  const { digest } = edition;
  return [
    altOf(title, edition),
    `Coded from: ${codedFrom(edition)}. It shows what the source attests.`,
    `Digest of the edition (SHA-256): ${digest}`,
    address,
  ];
}

/** What a picture is of, for whoever does not see it. */
export function altOf(title: string, { corpus, number }: EditionStampFragment): string {
  return `${title}. ${corpus.title}, edition ${number}.`;
}

/** The titles of the sources that an edition rests on. */
export function codedFrom({ sources }: EditionStampFragment): string {
  return sources.map((source) => source.title).join("; ");
}

/** A citation of what a view shows, in one paragraph. */
export function citation(title: string, edition: EditionStampFragment, address: string, today: Date): string {
  const { corpus, number, digest, publishedAt, sources } = edition;
  const coded = sources.map((source) => `“${source.title}”`).join(", ");
  const accessed = today.toISOString().slice(0, 10);
  return `“${title}”. Throughline: ${corpus.title}, edition ${number} (${publishedAt.slice(0, 10)}), SHA-256 ${digest}. Coded from ${coded}. ${address} (accessed ${accessed}).`;
}
