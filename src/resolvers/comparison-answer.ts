import { typeBrandKey } from "@pothos/core";
import type { Principle } from "../../prisma/generated/client/client.js";
import type { Row } from "../comparison/rows.js";
import { sharedByAll, sharedOnlyByThese } from "../comparison/shared.js";
import { type Similarity, similarities } from "../comparison/similarity.js";
import type { Compared } from "./compared.js";
import { loadNumbers, type ShownRow, showRows } from "./compared-rows.js";
import { type AskedComparison, comparisonId } from "./comparison-id.js";
import type { Context } from "./context.js";
import type { FieldOfRequest } from "./field-batch.js";
import { keptRows } from "./kept-comparison-rows.js";
import { fromBeginning, type OffsetArguments, offsetPage } from "./offset-page.js";
import type { SubjectType } from "./outline-statement.js";
import { present } from "./present.js";
import type { EntityRows } from "./rows.js";

/** How much two of the compared have in common, as the graph shows it. */
export type ShownSimilarity<Subject> = Omit<Similarity, "a" | "b"> & { readonly a: Subject; readonly b: Subject };

/** What a comparison found out, and how each part of it is shown; `Type` is the sort of what is compared. */
export class ComparisonAnswer<Type extends SubjectType> {
  readonly compared: Compared;
  /** By which a node can tell what it is. */
  readonly [typeBrandKey]: `${Type}Comparison`;
  readonly #asked: AskedComparison;
  readonly #type: Type;
  /** From a row to what is compared. */
  readonly #wayToSubject: readonly [string, string];

  constructor(type: Type, { asked, ...compared }: Compared & { readonly asked: AskedComparison }) {
    this.compared = compared;
    this[typeBrandKey] = `${type}Comparison`;
    this.#asked = asked;
    this.#type = type;
    this.#wayToSubject = ["cells", type.toLowerCase()];
  }

  id({ rows }: Context): string {
    return comparisonId(this.#type, this.#asked, (edition) => rows.placeNamed(String(edition)));
  }

  /** What is compared, in the order asked. */
  async subjects(place: FieldOfRequest): Promise<EntityRows[Type][]> {
    const subjects = await this.subjectsAt([[]], place);
    return this.compared.subjects.map((subject) => present(subjects, subject));
  }

  /** What is compared, by number, with what is selected where the ways lead. */
  subjectsAt(ways: string[][], place: FieldOfRequest): Promise<ReadonlyMap<number, EntityRows[Type]>> {
    return loadNumbers(this.compared, this.#type, this.compared.subjects, ways, place);
  }

  rows(place: FieldOfRequest): Promise<readonly ShownRow<EntityRows[Type]>[]> {
    return keptRows(this.#type, this.compared, place, () => this.#show(this.compared.rows, [[]], place));
  }

  /** The row of the first principle with this slug, or else of the first that had it; null when there is none. */
  async row(slug: string, place: FieldOfRequest): Promise<ShownRow<EntityRows[Type]> | null> {
    const { rows, slugOf } = this.compared;
    const found = rows.find(({ principle }) => slugOf(principle) === slug) ?? (await this.#rowOnceCalled(slug, place));
    const [row = null] = found ? await this.#show([found], [[]], place) : [];
    return row;
  }

  async #rowOnceCalled(slug: string, { context }: FieldOfRequest): Promise<Row | undefined> {
    const { rows, editions } = this.compared;
    const called = (await Promise.all(editions.ids.map((id) => context.outline.principles(id, [slug])))).flat();
    const numbers = new Set(called.map((principle) => editions.numberOf(principle)));
    return rows.find(({ principle }) => numbers.has(principle));
  }

  /** A page of the rows: only theirs is read. */
  page(args: OffsetArguments, place: FieldOfRequest) {
    const { rows } = this.compared;
    return offsetPage(args, async (stretch) => {
      const { limit, offset } = fromBeginning(stretch, rows.length);
      const shown = rows.slice(offset, offset + limit);
      return { items: await this.#show(shown, [["nodes"], ["edges", "node"]], place), total: rows.length };
    });
  }

  sharedByAll(place: FieldOfRequest): Promise<Principle[]> {
    return this.#principles(sharedByAll(this.compared.rows), place);
  }

  sharedOnlyByThese(place: FieldOfRequest): Promise<Principle[]> {
    return this.#principles(sharedOnlyByThese(this.compared.rows, this.compared.others), place);
  }

  /** How much any two of the compared have in common. */
  async similarity(place: FieldOfRequest): Promise<ShownSimilarity<EntityRows[Type]>[]> {
    const subjects = await this.subjectsAt([["a"], ["b"]], place);
    return similarities(this.compared.rows, this.compared.subjects).map((pair) => ({
      ...pair,
      a: present(subjects, pair.a),
      b: present(subjects, pair.b),
    }));
  }

  async #principles(numbers: readonly number[], place: FieldOfRequest): Promise<Principle[]> {
    const principles = await loadNumbers(this.compared, "Principle", numbers, [[]], place);
    return numbers.map((number) => present(principles, number));
  }

  #show(rows: Compared["rows"], ways: string[][], place: FieldOfRequest): Promise<ShownRow<EntityRows[Type]>[]> {
    const waysToSubjects = ways.map((way) => [...way, ...this.#wayToSubject]);
    return showRows(this.compared, rows, ways, this.subjectsAt(waysToSubjects, place), place);
  }
}
