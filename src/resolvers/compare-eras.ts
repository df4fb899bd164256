import type { Era, Principle } from "../../prisma/generated/client/client.js";
import { sharedByAll } from "../comparison/rows.js";
import { similarities } from "../comparison/similarity.js";
import { transitions } from "../comparison/transition.js";
import { type Compared, type ComparisonArguments, compare } from "./compare.js";
import { type FieldPlace, loadNumbers, type ShownRow, showPage, showRows } from "./compared-rows.js";
import { checkCompared, checkDistinct } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import type { PageArguments } from "./mixed-page.js";
import { present } from "./present.js";

/**
 * Answers `compareEras`.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 eras, repeated or unknown slugs of eras and principles.
 */
export async function compareEras(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly eras: readonly string[] },
  context: Context,
): Promise<EraComparisonAnswer> {
  checkCompared("eras", args.eras);
  const compared = await compare(context, edition, "Era", { argument: "eras", slugs: args.eras }, args);
  checkDistinct(
    "eras",
    args.eras,
    compared.subjects.map((subject) => compared.editions.rowOf(subject)),
  );
  return new EraComparisonAnswer(compared);
}

const listsOfTransition = [
  "introduced",
  "resumed",
  "carried",
  "reaffirmed",
  "extended",
  "reinterpreted",
  "notAttested",
] as const;

/** What was found out, and how each part of it is shown. */
export class EraComparisonAnswer {
  readonly #compared: Compared;

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  async eras(place: FieldPlace): Promise<Era[]> {
    const eras = await this.#eras([[]], place);
    return this.#compared.subjects.map((subject) => present(eras, subject));
  }

  rows(place: FieldPlace): Promise<ShownRow<Era>[]> {
    return showRows(this.#compared, this.#compared.rows, [[]], this.#eras([["cells", "era"]], place), place);
  }

  page(args: PageArguments, place: FieldPlace) {
    const subjects = (ways: string[][]) =>
      this.#eras(
        ways.map((way) => [...way, "cells", "era"]),
        place,
      );
    return showPage(this.#compared, args, subjects, place);
  }

  /** The row of the first principle with this slug, or null. */
  async row(slug: string, place: FieldPlace): Promise<ShownRow<Era> | null> {
    const { rows, slugOf } = this.#compared;
    const found = rows.filter(({ principle }) => slugOf(principle) === slug).slice(0, 1);
    const [row = null] = await showRows(this.#compared, found, [[]], this.#eras([["cells", "era"]], place), place);
    return row;
  }

  async transitions(place: FieldPlace) {
    const between = transitions(this.#compared.rows, this.#compared.subjects);
    const named = between.flatMap((transition) => listsOfTransition.flatMap((list) => transition[list]));
    const [eras, principles] = await Promise.all([
      this.#eras([["from"], ["to"]], place),
      loadNumbers(
        this.#compared,
        "Principle",
        named,
        listsOfTransition.map((list) => [list]),
        place,
      ),
    ]);
    const shown = (numbers: readonly number[]): Principle[] => numbers.map((number) => present(principles, number));
    return between.map((transition) => ({
      from: present(eras, transition.from),
      to: present(eras, transition.to),
      introduced: shown(transition.introduced),
      resumed: shown(transition.resumed),
      carried: shown(transition.carried),
      reaffirmed: shown(transition.reaffirmed),
      extended: shown(transition.extended),
      reinterpreted: shown(transition.reinterpreted),
      notAttested: shown(transition.notAttested),
    }));
  }

  async similarity(place: FieldPlace) {
    const eras = await this.#eras([["a"], ["b"]], place);
    return similarities(this.#compared.rows, this.#compared.subjects).map((pair) => ({
      ...pair,
      a: present(eras, pair.a),
      b: present(eras, pair.b),
    }));
  }

  async sharedByAll(place: FieldPlace): Promise<Principle[]> {
    const shared = sharedByAll(this.#compared.rows);
    const principles = await loadNumbers(this.#compared, "Principle", shared, [[]], place);
    return shared.map((number) => present(principles, number));
  }

  #eras(ways: string[][], place: FieldPlace): Promise<ReadonlyMap<number, Era>> {
    return loadNumbers(this.#compared, "Era", this.#compared.subjects, ways, place);
  }
}
