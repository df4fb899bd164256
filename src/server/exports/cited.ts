import { LRUCache } from "lru-cache";
import { NotPublished } from "../../corpus/editions.js";
import type { Reader } from "../../database/reader.js";
import type { CitationFormat } from "../../edition/citations.js";
import { lastingName } from "../../edition/edition-name.js";
import { exportEdition } from "../../edition/export.js";
import { ROOT } from "./export-index.js";
import { namedEdition } from "./named-edition.js";

/** What is to be cited, and where clients see the service. */
export interface CitationAsked {
  readonly address: string;
  readonly edition: { readonly corpus: string; readonly number: number; readonly digest: string };
  readonly format: CitationFormat;
  readonly quote?: string;
  readonly stance?: string;
}

/** Citations that are kept: of few editions many answers say theirs. */
const KEPT = 200;

/**
 * Cites as files below `/export` do. What was cited is kept, since an edition never changes, while it is the one with its number and date.
 *
 * @returns a function that throws NotPublished when the edition has no such quote or stance
 */
export function createCitations(reader: Pick<Reader, "database">): (asked: CitationAsked) => Promise<string> {
  const kept = new LRUCache<string, string>({ max: KEPT });
  return async ({ address, edition: { corpus, number, digest }, ...part }) => {
    const edition = await namedEdition(reader, corpus, lastingName({ number, digest }));
    const key = JSON.stringify([address, corpus, number, digest, edition.publishedAt, part]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const pieces = await exportEdition(reader.database, edition, part, { base: `${address}${ROOT}/` });
    if (pieces === undefined) throw new NotPublished("The edition has nothing of this name.");
    let text = "";
    for await (const piece of pieces) text += piece;
    kept.set(key, text);
    return text;
  };
}
