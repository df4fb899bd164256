import { lastingName } from "../../../../src/edition/edition-name.js";
import type {
  ComparedEditionFragment,
  CompareErasQuery,
  CompareLeadersQuery,
  CompareSourcesQuery,
  EditionStampFragment,
} from "../../api/generated/graphql.js";
import type { Named } from "../../parts/naming.js";
import { titled } from "../../parts/naming.js";
import {
  type Change,
  type Comparison,
  changes,
  type Item,
  isNext,
  type Line,
  type Matched,
  type MatchSort,
  type Similarity,
} from "./comparison.js";
import { nameIn } from "./references.js";

type Answered<Query extends { readonly edition: unknown }> = NonNullable<Query["edition"]>;
type ErasAnswer = Answered<CompareErasQuery>["compareEras"];
type LeadersAnswer = Answered<CompareLeadersQuery>["compareLeaders"];
type SourcesAnswer = Answered<CompareSourcesQuery>["compareSources"];
type ErasRow = ErasAnswer["rows"][number];
type Row = Omit<LeadersAnswer["rows"][number], "cells"> & Pick<ErasRow, "cells">;

/**
 * Eras side by side.
 *
 * @param asked references to the eras: an edition that they name by its number, or by number and digest, is named so throughout
 */
export function comparisonOfEras(
  edition: EditionStampFragment,
  answer: ErasAnswer,
  asked: readonly string[],
): Comparison {
  const home: Home = { edition, asked };
  const columns = answer.eras.map((era) => ({ ...itemOf(home, era), period: era.period }));
  // From an era of one corpus to one of another, nothing is carried, reversed or resumed.
  const transitions = answer.transitions.map((transition, index) =>
    isNext("eras", columns, index + 1) ? transition : undefined,
  );
  const changeOf = transitions.map(
    (transition) =>
      transition && new Map(changes.flatMap((change) => transition[change].map(({ id }) => [id, change] as const))),
  );
  const lines = linesOf(
    home,
    answer.rows,
    (id, column) => changeOf[column - 1]?.get(id),
    ({ principle, matched }) => matched.map((other) => ({ ...itemOf(home, other), sort: matchSort(principle, other) })),
  );
  return {
    columns,
    lines: lines.map(({ line }) => line),
    totals: transitions.map(
      (transition) =>
        transition && {
          introduced: transition.introduced.length,
          resumed: transition.resumed.length,
          appeared: transition.appeared.length,
          carried: transition.carried.length,
          reversed: transition.reversed.length,
          notAttested: transition.notAttested.length,
          reaffirmed: transition.reaffirmed.length,
          extended: transition.extended.length,
          narrowed: transition.narrowed.length,
          reinterpreted: transition.reinterpreted.length,
          rejected: transition.rejected.length,
          abandoned: transition.abandoned.length,
        },
    ),
    similarity: similarityOf(answer.eras, answer.similarity),
    sharedByAll: chosenOf(lines, answer.sharedByAll),
    others: [...new Map(answer.eras.map(({ edition }) => [edition.digest, edition])).values()].filter(
      ({ digest }) => digest !== edition.digest,
    ),
  };
}

/** Leaders side by side. */
export function comparisonOfLeaders(edition: EditionStampFragment, answer: LeadersAnswer): Comparison {
  return comparisonWithin(edition, answer.leaders, answer);
}

/** Sources side by side. */
export function comparisonOfSources(edition: EditionStampFragment, answer: SourcesAnswer): Comparison {
  return comparisonWithin(edition, answer.sources.map(titled), answer);
}

/** What is of one edition, and in no order of time. */
function comparisonWithin(
  edition: EditionStampFragment,
  compared: readonly (Answer & Identified)[],
  answer: Pick<SourcesAnswer, "rows" | "sharedByAll" | "similarity">,
): Comparison {
  const home: Home = { edition, asked: [] };
  const lines = linesOf(
    home,
    answer.rows,
    () => undefined,
    () => [],
  );
  return {
    columns: compared.map((one) => ({ ...itemOf(home, one), period: undefined })),
    lines: lines.map(({ line }) => line),
    totals: [],
    similarity: similarityOf(compared, answer.similarity),
    sharedByAll: chosenOf(lines, answer.sharedByAll),
    others: [],
  };
}

interface Identified {
  readonly id: string;
}

function similarityOf(
  compared: readonly Identified[],
  pairs: readonly (Omit<Similarity, "a" | "b"> & { readonly a: Identified; readonly b: Identified })[],
): Similarity[] {
  const columnOfId = new Map(compared.map(({ id }, index) => [id, index]));
  return pairs.flatMap(({ a, b, ...measures }) => {
    const [first, second] = [columnOfId.get(a.id), columnOfId.get(b.id)];
    return first === undefined || second === undefined ? [] : [{ a: first, b: second, ...measures }];
  });
}

/** From where a comparison is seen. */
interface Home {
  readonly edition: EditionStampFragment;
  /** References of what is compared. */
  readonly asked: readonly string[];
}

interface IdentifiedLine extends Identified {
  readonly line: Line;
}

function linesOf<OfRow extends Row>(
  home: Home,
  rows: readonly OfRow[],
  changeOf: (principle: string, column: number) => Change | undefined,
  matchedIn: (row: OfRow) => Matched[],
): IdentifiedLine[] {
  return rows.map((row) => ({
    id: row.principle.id,
    line: {
      ...itemOf(home, row.principle),
      matched: matchedIn(row),
      cells: row.cells.map(({ kinds, stances }, column) => ({
        kinds,
        stancesOn: [...new Set(stances.map((stance) => stance.principle.slug))],
        change: changeOf(row.principle.id, column),
      })),
    },
  }));
}

type Declaring = ErasRow["principle"];

/** In which sense two principles match: where one corpus says that they mean nearly the same, no more is said than that. */
function matchSort(one: Declaring, other: Declaring): MatchSort {
  const isDeclared = (sort: "exactMatch" | "closeMatch"): boolean => names(one[sort], other) || names(other[sort], one);
  if (isDeclared("closeMatch")) return "close";
  return isDeclared("exactMatch") ? "exact" : "named";
}

/** Whether one of the matches that a corpus declares means a principle, by its present name or a former one. */
function names(matches: Declaring["exactMatch"], { slug, formerSlugs, edition }: Declaring): boolean {
  return matches.some((match) => match.corpus === edition.corpus.slug && [slug, ...formerSlugs].includes(match.slug));
}

function chosenOf(lines: readonly IdentifiedLine[], chosen: readonly Identified[]): Line[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return lines.flatMap(({ id, line }) => (ids.has(id) ? [line] : []));
}

type Answer = Named & { readonly slug: string; readonly edition: ComparedEditionFragment };

function itemOf({ edition: home, asked }: Home, { slug, name, labels, edition }: Answer): Item {
  const { number, corpus } = edition;
  const isHome = corpus.slug === home.corpus.slug && number === home.number;
  const lasting = lastingName(edition);
  const pinned = nameIn(asked, corpus.slug, edition) ?? (number === corpus.currentEdition.number ? undefined : lasting);
  return {
    reference: isHome ? slug : `${corpus.slug}${pinned === undefined ? "" : `@${pinned}`}/${slug}`,
    slug,
    named: { name, labels },
    edition: { corpus: corpus.slug, title: corpus.title, number, name: pinned, lasting, isHome },
  };
}
