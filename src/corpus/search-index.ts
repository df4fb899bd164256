import {
  ANALYSIS,
  type Analysis,
  analysisOf,
  type IndexedText,
  type Stemmable,
  vectorOf,
  wordsOf,
} from "../search/lexemes.js";
import { Vocabulary } from "../search/vocabulary.js";
import type { Transaction } from "./alone.js";

/** A findable text of an entry, numbered within its edition. */
export interface SearchDocument extends IndexedText {
  readonly id: number;
  readonly type: string;
  readonly target_id: number;
}

/** The edition whose texts are indexed, and PostgreSQL's dictionary of its language, if it has one. */
export interface IndexedEdition {
  readonly id: number;
  readonly dictionary: string | null;
}

/** Stems that are kept for the batches to come; beyond, a word met again is asked for again. */
const MOST_STEMS = 200_000;

/**
 * Makes the search documents of an edition, batch by batch. Texts are taken apart here, and PostgreSQL is handed the terms ready:
 * it adds what only its dictionaries know, once for each word.
 */
export class SearchIndex {
  readonly #transaction: Transaction;
  readonly #edition: IndexedEdition;
  readonly #stems = new Map<string, string>();
  readonly #vocabulary = new Vocabulary();

  constructor(transaction: Transaction, edition: IndexedEdition) {
    this.#transaction = transaction;
    this.#edition = edition;
  }

  /** Takes documents apart, which needs no database. @returns what writes them */
  prepare(documents: readonly SearchDocument[]): () => Promise<void> {
    const taken = documents.map((document) => ({ document, analysis: analysisOf(document) }));
    for (const { analysis } of taken) this.#vocabulary.add(analysis);
    return async () => {
      await this.#learnStems(taken.map(({ analysis }) => analysis));
      const stemOf = ({ plain }: Stemmable): string => this.#stems.get(plain) ?? "";
      const rows = taken.map(({ document, analysis }) => ({ ...document, vector: vectorOf(analysis, stemOf) }));
      await this.#transaction.$executeRaw`
        INSERT INTO search_document (edition_id, id, type, target_id, title, body, vector)
        SELECT ${this.#edition.id}, id, type, target_id, title, body, vector::tsvector
        FROM json_to_recordset(${JSON.stringify(rows)}::json) AS document(
          id integer, type text, target_id integer, title text, body text, vector text)`;
    };
  }

  /** Says that all of the edition is indexed, in which way, and which words stand in it. */
  async finish(): Promise<void> {
    await this.#transaction.searchIndex.create({
      data: { editionId: this.#edition.id, analysis: ANALYSIS, ...this.#vocabulary.lists() },
    });
  }

  async #learnStems(analyses: readonly Analysis[]): Promise<void> {
    const { dictionary } = this.#edition;
    if (dictionary === null) return;
    if (this.#stems.size > MOST_STEMS) this.#stems.clear();
    const unknown = new Map<string, Stemmable>();
    for (const analysis of analyses)
      for (const word of wordsOf(analysis)) if (!this.#stems.has(word.plain)) unknown.set(word.plain, word);
    if (unknown.size === 0) return;
    const asked = JSON.stringify([...unknown.values()].map(({ plain, folded }) => ({ plain, folded })));
    const stems = await this.#transaction.$queryRaw<{ plain: string; stem: string }[]>`
      SELECT plain, coalesce(search_stem(${dictionary}::regdictionary, plain, folded), '') AS stem
      FROM json_to_recordset(${asked}::json) AS word(plain text, folded text)`;
    for (const { plain, stem } of stems) this.#stems.set(plain, stem);
  }
}
