import type { Database } from "../database/client.js";

/** Rows are numbered from 1 within their edition, and no edition has as many. */
const STRIDE = 2 ** 31;

interface EditionRow {
  readonly editionId: number;
  readonly id: number;
}

/**
 * The editions that a comparison spans, its own first. Gives rows of all of them numbers that the rules can tell apart:
 * those of the first edition keep their own, those of later ones come after, so that numbers sort by edition first.
 */
export class ComparedEditions {
  /** Ids of the editions, in the order in which the comparison first names them. */
  readonly ids: readonly number[];
  readonly #ranks: ReadonlyMap<number, number>;

  constructor(home: number, rows: readonly EditionRow[]) {
    this.ids = [...new Set([home, ...rows.map(({ editionId }) => editionId)])];
    this.#ranks = new Map(this.ids.map((id, rank) => [id, rank]));
  }

  rankOf(editionId: number): number {
    return this.#ranks.get(editionId) ?? 0;
  }

  numberOf({ editionId, id }: EditionRow): number {
    return this.rankOf(editionId) * STRIDE + id;
  }

  /** The row that a number stands for. */
  rowOf(number: number): EditionRow {
    return { editionId: this.ids[Math.floor(number / STRIDE)] ?? 0, id: number % STRIDE };
  }

  rankOfNumber(number: number): number {
    return Math.floor(number / STRIDE);
  }

  /** Rows by their numbers. */
  index<Row extends EditionRow>(rows: readonly Row[]): ReadonlyMap<number, Row> {
    return new Map(rows.map((row) => [this.numberOf(row), row]));
  }

  /** The condition that a row is one of those with these numbers, edition by edition. */
  among(numbers: Iterable<number>): { OR: { editionId: number; id: { in: number[] } }[] } {
    const ids = this.idsByEdition(numbers);
    return { OR: this.ids.map((editionId) => ({ editionId, id: { in: ids.get(editionId) ?? [] } })) };
  }

  /** Numbers within their edition, by edition. */
  idsByEdition(numbers: Iterable<number>): ReadonlyMap<number, number[]> {
    const byEdition = new Map<number, number[]>();
    for (const number of numbers) {
      const { editionId, id } = this.rowOf(number);
      byEdition.set(editionId, [...(byEdition.get(editionId) ?? []), id]);
    }
    return byEdition;
  }

  /**
   * Which principles of the editions match, as pairs of numbers: by an exactMatch or closeMatch that one of the corpora
   * declares, or, in two editions of one corpus, by their slug. None within a single edition.
   */
  async matches(database: Database): Promise<[number, number][]> {
    if (this.ids.length === 1) return [];
    const pairs = await database.$queryRaw<{ edition: number; id: number; otherEdition: number; otherId: number }[]>`
      SELECT match.edition_id AS edition, match.principle_id AS id, other.edition_id AS "otherEdition", other.id AS "otherId"
      FROM principle_match match
      JOIN corpus ON corpus.slug = match.corpus
      JOIN edition ON edition.corpus_id = corpus.id AND edition.id = ANY(${this.ids})
      JOIN principle other ON other.edition_id = edition.id AND other.slug = match.slug
      WHERE match.edition_id = ANY(${this.ids})
      UNION
      SELECT one.edition_id, one.id, other.edition_id, other.id
      FROM edition a
      JOIN edition b ON b.corpus_id = a.corpus_id AND b.id <> a.id AND b.id = ANY(${this.ids})
      JOIN principle one ON one.edition_id = a.id
      JOIN principle other ON other.edition_id = b.id AND other.slug = one.slug
      WHERE a.id = ANY(${this.ids})`;
    return pairs.map(({ edition, id, otherEdition, otherId }) => [
      this.numberOf({ editionId: edition, id }),
      this.numberOf({ editionId: otherEdition, id: otherId }),
    ]);
  }
}
