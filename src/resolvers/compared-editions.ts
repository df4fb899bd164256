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

  constructor(home: number, others: readonly number[]) {
    this.ids = [...new Set([home, ...others])];
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

  /** Numbers within their edition, by edition. */
  idsByEdition(numbers: Iterable<number>): ReadonlyMap<number, number[]> {
    const byEdition = new Map<number, number[]>();
    for (const number of numbers) {
      const { editionId, id } = this.rowOf(number);
      const ids = byEdition.get(editionId);
      if (ids) ids.push(id);
      else byEdition.set(editionId, [id]);
    }
    return byEdition;
  }
}
