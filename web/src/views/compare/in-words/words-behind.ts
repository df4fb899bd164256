import { readEditionName } from "../../../../../src/edition/edition-name.js";
import { followed } from "../../../api/followed.js";
import {
  type StanceInWordsFragment,
  WordsBehindDocument,
  type WordsBehindQuery,
  type WordsBehindQueryVariables,
} from "../../../api/generated/graphql.js";
import type { Answer, Paging } from "../../../api/use-answer.js";
import { useAnswers } from "../../../api/use-answers.js";
import { kindOrder } from "../../../parts/stance-kinds.js";
import { type AskedOf, askedOf, stancesOn } from "../behind.js";
import { type Choices, LINES_AT_FIRST } from "../compare-address.js";
import type { Column, Comparison, Line, OfEdition, Subject } from "../comparison.js";

/** As many slugs as an argument of the API takes. */
const MOST_SLUGS = 100;

const paging: Paging<WordsBehindQuery, WordsBehindQueryVariables> = followed(["stances", "after"]);

/** What is known of the stances behind lines. */
export interface WordsFound {
  readonly answers: readonly Answer<WordsBehindQuery>[];
  /** The stances of a cell, in the order of their kinds. */
  of(line: Line, column: Column): readonly StanceInWordsFragment[];
}

/** Asks for the stances behind lines, some lines at a time: when more of them are shown, only those are asked for. */
export function useWordsBehind(
  comparison: Comparison,
  lines: readonly Line[],
  { subject, kinds }: Pick<Choices, "subject" | "kinds">,
): WordsFound {
  const steps = Array.from({ length: Math.ceil(lines.length / LINES_AT_FIRST) }, (_, step) =>
    lines.slice(step * LINES_AT_FIRST, (step + 1) * LINES_AT_FIRST),
  );
  const asked = steps
    .flatMap((some) => askedOf(comparison, some, comparison.columns, { subject, kinds }))
    .flatMap(inParts);
  const answers = useAnswers({ document: WordsBehindDocument, variables: asked.map(variablesOf), paging });
  const found = new Map<string, Map<string, StanceInWordsFragment>>();
  for (const [index, answer] of answers.entries()) {
    const edition = asked[index]?.edition;
    if (edition === undefined || answer.state !== "answered") continue;
    for (const stance of answer.data.edition?.stances.nodes ?? [])
      for (const slug of slugsOf[subject](stance)) {
        const key = keyOf(edition, slug, stance.principle.slug);
        // One on a principle that counts in several lines has come with each of them.
        found.set(key, (found.get(key) ?? new Map<string, StanceInWordsFragment>()).set(stance.id, stance));
      }
  }
  return {
    answers,
    of: (line, column) =>
      stancesOn(comparison, line, column)
        .flatMap((principle) => [...(found.get(keyOf(column.edition, column.slug, principle))?.values() ?? [])])
        .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
  };
}

/** Of which columns a stance is, by their slugs. */
const slugsOf: Readonly<Record<Subject, (stance: StanceInWordsFragment) => readonly string[]>> = {
  eras: ({ era }) => [era.slug],
  leaders: ({ leaders }) => leaders.map(({ slug }) => slug),
  sources: ({ evidence }) => evidence.map(({ source }) => source.slug),
};

function keyOf({ corpus, lasting }: OfEdition, slug: string, principle: string): string {
  return `${corpus}@${lasting}/${slug}/${principle}`;
}

function inParts({ edition, filter }: AskedOf): AskedOf[] {
  const principles = [...(filter.principles ?? [])];
  return Array.from({ length: Math.ceil(principles.length / MOST_SLUGS) }, (_, part) => ({
    edition,
    filter: { ...filter, principles: principles.slice(part * MOST_SLUGS, (part + 1) * MOST_SLUGS) },
  }));
}

function variablesOf({ edition: { corpus, lasting }, filter }: AskedOf): WordsBehindQueryVariables {
  const { number = null, digest = null } = readEditionName(lasting) ?? {};
  return { corpus, edition: number, digest, filter, after: null };
}
