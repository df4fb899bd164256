import type { Numbered } from "../../../../../src/edition/edition-name.js";
import type { ComparableErasQuery } from "../../../api/generated/graphql.js";
import type { Words } from "../../../messages/words.js";
import type { Choice } from "../../../parts/choices.js";
import type { Column } from "../comparison.js";
import { nameIn } from "../references.js";

/** How many can be compared at once, as the API has it. */
export const MOST_COMPARED = 20;

/**
 * All eras that can be compared: those of the edition at hand by their slugs, then those of each other corpus; with
 * the name of its edition where that is how an era is chosen.
 */
export function eraChoices({ edition, corpora }: ComparableErasQuery, chosen: readonly string[]): Choice[] {
  if (edition === null) return [];
  const referenceOf = (corpus: string, current: Numbered, slug: string): string => {
    const chosenOnes = chosen.filter((reference) => reference.endsWith(`/${slug}`));
    const name = nameIn(chosenOnes, corpus, current);
    return name === undefined ? `${corpus}/${slug}` : `${corpus}@${name}/${slug}`;
  };
  const others = corpora.filter(({ slug }) => slug !== edition.corpus.slug);
  return [
    ...edition.eras.nodes.map((era) => ({
      reference: era.slug,
      named: era,
      formerly: era.formerSlugs,
      corpus: edition.corpus,
      period: era.period,
    })),
    ...others.flatMap(({ slug, title, currentEdition }) =>
      currentEdition.eras.nodes.map((era) => ({
        reference: referenceOf(slug, currentEdition, era.slug),
        named: era,
        formerly: era.formerSlugs.map((former) => `${slug}/${former}`),
        corpus: { slug, title },
        period: era.period,
      })),
    ),
  ];
}

/** The choices with what is compared and none of them: eras of a numbered edition, which its own comparison names. */
export function withCompared({ frame }: Words, choices: readonly Choice[], columns: readonly Column[]): Choice[] {
  const known = new Set(choices.map(({ reference }) => reference));
  const others = columns.filter(({ reference, edition }) => !known.has(reference) && edition.name !== undefined);
  if (choices.length === 0) return [];
  return [
    ...choices,
    ...others.map(({ reference, named, period, edition: { corpus, number, name, title } }) => ({
      reference,
      named,
      corpus: { slug: `${corpus}@${name}`, title: frame.ofEdition(title, number) },
      ...(period !== undefined && { period }),
    })),
  ];
}

/** The choices of the corpus at hand, which stand first. */
export function choicesAtHome(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ corpus }) => corpus?.slug === choices[0]?.corpus?.slug);
}

/** A comparison to begin with. */
export interface Suggestion {
  readonly words: string;
  readonly chosen: readonly Choice[];
}

/** Good first comparisons of all that can be chosen. */
export function suggestions({ compare: { suggested } }: Words, choices: readonly Choice[]): Suggestion[] {
  const home = choicesAtHome(choices);
  const [first, last] = [home[0], home.at(-1)];
  const elsewhere = choices.length > home.length ? choices.at(-1) : undefined;
  const all = [
    { words: suggested.lastTwo, chosen: home.slice(-2) },
    { words: suggested.firstAndLast, chosen: first && last && home.length > 2 ? [first, last] : [] },
    { words: suggested.all(home.length), chosen: home.length > 2 && home.length <= MOST_COMPARED ? home : [] },
    { words: suggested.acrossCorpora, chosen: last && elsewhere ? [last, elsewhere] : [] },
  ];
  return all.filter(({ chosen }) => chosen.length > 1);
}
