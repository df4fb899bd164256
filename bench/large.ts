import type { Assertion } from "./answers.js";
import { type Catalogue, readCatalogue } from "./catalogue.js";
import type { Question } from "./contestants/contestant.js";
import { comparison, question, readRows, startService, ways } from "./contestants/throughline.js";
import { Draw } from "./draw.js";
import type { Loader } from "./load.js";
import { searches } from "./mix.js";
import { post } from "./post.js";
import { type Measured, measure, type Plan } from "./rounds.js";
import { judge, ratios, type Verdict } from "./verdicts.js";

const SEED = 20_250_101;
const MOST_PRINCIPLES = 100;

/** Figures of one corpus beside those of the seed corpus. */
export interface LargeResult {
  readonly measured: readonly Measured[];
  readonly verdicts: readonly Verdict[];
}

/**
 * Asks a database with a large corpus and the one with the seed corpora for answers of about the same size, and for what
 * matches a few words: what an answer costs should follow from the answer, not from what else there is.
 */
export async function measureLarge(
  loader: Loader,
  urls: { readonly seed: string; readonly large: string },
  plan: Plan,
): Promise<LargeResult> {
  const seed = await startService(urls.seed, ways.kept);
  const large = await startService(urls.large, ways.kept);
  try {
    const stances = readRows(await post(seed.url, question)).length;
    const [seedKnown, largeKnown] = await Promise.all([readCatalogue(seed.url), readCatalogue(large.url)]);
    const alike = await sameSize(large.url, largeKnown, stances);
    const draw = new Draw(SEED);
    const subject = (id: string, name: string, url: string, questions: readonly Question[]) => ({
      id,
      name,
      url,
      questions,
    });
    const measured = await measure(
      loader,
      [
        subject("seed", `${stances} stances of the seed corpus`, seed.url, [question]),
        subject("large", `${alike.stances} stances of the large corpus`, large.url, [alike.question]),
        subject("seedSearch", "search in the seed corpus", seed.url, searches(seedKnown, draw, 200)),
        subject("largeSearch", "search in the large corpus", large.url, searches(largeKnown, draw, 200)),
      ],
      plan,
    );
    return { measured, verdicts: verdictsOn(measured) };
  } finally {
    await Promise.all([seed.stop(), large.stop()]);
  }
}

function verdictsOn(measured: readonly Measured[]): Verdict[] {
  const [seed, large, seedSearch, largeSearch] = measured;
  if (!(seed && large && seedSearch && largeSearch)) return [];
  return [
    judge("p50, same-size answer, large : seed", "×", ratios(large, seed, p50), { most: 1.5 }),
    judge("p50, search, large : seed", "×", ratios(largeSearch, seedSearch, p50), { most: 3 }),
  ];
}

function p50(round: { readonly p50: number }): number {
  return round.p50;
}

/** Five eras of the corpus compared on as many principles as make the answer hold about so many stances. */
async function sameSize(
  url: string,
  { eras, principles }: Catalogue,
  wanted: number,
): Promise<{ readonly question: Question; readonly stances: number }> {
  const compared = new Draw(SEED).some(eras, 5);
  const taken = readRows(
    await post(url, comparison({ eras: compared, principles: principles.slice(0, MOST_PRINCIPLES) })),
  );
  const chosen = enoughPrinciples(taken, wanted);
  const restricted = comparison({ eras: compared, principles: chosen });
  return { question: restricted, stances: readRows(await post(url, restricted)).length };
}

/** Principles, in the order of their rows, until they have so many stances. */
export function enoughPrinciples(taken: readonly Assertion[], wanted: number): string[] {
  const chosen = new Set<string>();
  for (const { principle } of taken.slice(0, wanted)) chosen.add(principle);
  if (taken.length < wanted / 2)
    throw new Error(`The corpus has ${taken.length} stances to compare; ${wanted} are wanted.`);
  return [...chosen];
}
