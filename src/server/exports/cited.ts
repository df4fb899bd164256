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
  readonly edition: {
    readonly corpus: string;
    readonly number: number;
    readonly digest: string;
    /** By which an edition is told from one with the same number and content, after a restore. */
    readonly publishedAt: string;
  };
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
  return async ({ address, edition: asked, ...part }) => {
    const key = JSON.stringify([address, asked.corpus, asked.number, asked.digest, asked.publishedAt, part]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const edition = await namedEdition(reader, asked.corpus, lastingName(asked));
    const pieces = await exportEdition(reader.database, edition, part, { base: `${address}${ROOT}/` });
    if (pieces === undefined) throw new NotPublished("The edition has nothing of this name.");
    let text = "";
    for await (const piece of pieces) text += piece;
    kept.set(key, text);
    return text;
  };
}
