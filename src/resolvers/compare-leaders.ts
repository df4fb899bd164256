import type { Leader, Principle } from "../../prisma/generated/client/client.js";
import { sharedByAll } from "../comparison/rows.js";
import { type Compared, type ComparisonArguments, compare } from "./compare.js";
import { type FieldPlace, loadNumbers, type ShownRow, showPage, showRows } from "./compared-rows.js";
import { checkCompared } from "./comparison-arguments.js";
import type { Context } from "./context.js";
import type { PageArguments } from "./mixed-page.js";
import { present } from "./present.js";

/**
 * Answers `compareLeaders`: a stance counts for every compared leader whom the source names for it.
 *
 * @throws BadUserInput for fewer than 2 or more than 20 leaders, repeated or unknown slugs of leaders and principles.
 */
export async function compareLeaders(
  edition: { readonly id: number },
  args: ComparisonArguments & { readonly leaders: readonly string[] },
  context: Context,
): Promise<LeaderComparisonAnswer> {
  checkCompared("leaders", args.leaders);
  const named = { argument: "leaders", slugs: args.leaders };
  return new LeaderComparisonAnswer(await compare(context, edition, "Leader", named, args));
}

/** What was found out, and how each part of it is shown. */
export class LeaderComparisonAnswer {
  readonly #compared: Compared;

  constructor(compared: Compared) {
    this.#compared = compared;
  }

  async leaders(place: FieldPlace): Promise<Leader[]> {
    const leaders = await this.#leaders([[]], place);
    return this.#compared.subjects.map((subject) => present(leaders, subject));
  }

  rows(place: FieldPlace): Promise<ShownRow<Leader>[]> {
    return showRows(this.#compared, this.#compared.rows, [[]], this.#leaders([["cells", "leader"]], place), place);
  }

  page(args: PageArguments, place: FieldPlace) {
    const subjects = (ways: string[][]) =>
      this.#leaders(
        ways.map((way) => [...way, "cells", "leader"]),
        place,
      );
    return showPage(this.#compared, args, subjects, place);
  }

  /** The row of the principle with this slug, or null. */
  async row(slug: string, place: FieldPlace): Promise<ShownRow<Leader> | null> {
    const { rows, slugOf } = this.#compared;
    const found = rows.filter(({ principle }) => slugOf(principle) === slug).slice(0, 1);
    const leaders = this.#leaders([["cells", "leader"]], place);
    const [row = null] = await showRows(this.#compared, found, [[]], leaders, place);
    return row;
  }

  async sharedByAll(place: FieldPlace): Promise<Principle[]> {
    const shared = sharedByAll(this.#compared.rows);
    const principles = await loadNumbers(this.#compared, "Principle", shared, [[]], place);
    return shared.map((number) => present(principles, number));
  }

  #leaders(ways: string[][], place: FieldPlace): Promise<ReadonlyMap<number, Leader>> {
    return loadNumbers(this.#compared, "Leader", this.#compared.subjects, ways, place);
  }
}
