import { z } from "zod";
import type { Assertion } from "./answers.js";
import { type Catalogue, readCatalogue } from "./catalogue.js";
import type { Question } from "./contestants/contestant.js";
import { comparison, question, readRows, startService, ways } from "./contestants/throughline.js";
import { Draw } from "./draw.js";
import { type Loader, NoAnswer } from "./load.js";
import { searches } from "./mix.js";
import { graphql, post } from "./post.js";
import { type Measured, measure, type Plan, type Subject } from "./rounds.js";
import { type Bound, judge, ratios, type Verdict } from "./verdicts.js";

const SEED = 20_250_101;

/** Figures of one corpus beside those of the seed corpus. */
export interface LargeResult {
  readonly measured: readonly Measured[];
  readonly verdicts: readonly Verdict[];
  /** What could not be measured, and why; its verdict is that it fell short. */
  readonly notMeasured: readonly string[];
}

interface Databases {
  readonly seed: string;
  readonly large: string;
}

/**
 * Asks a database with a large corpus and the one with the seed corpora for answers of about the same size, and for what
 * matches a few words: what an answer costs should follow from the answer, not from what else there is.
 */
export async function measureLarge(loader: Loader, databases: Databases, plan: Plan): Promise<LargeResult> {
  const seed = await startService(databases.seed, ways.kept);
  const large = await startService(databases.large, ways.kept);
  try {
    const stances = readRows(await post(seed.url, question)).length;
    const [seedKnown, largeKnown] = await Promise.all([readCatalogue(seed.url), readCatalogue(large.url)]);
    const alike = await sameSize(large.url, largeKnown, stances);
    const draw = new Draw(SEED);
    const answers = [
      subject(`${stances} stances of the seed corpus`, seed.url, [question]),
      subject(`${alike.stances} stances of the large corpus`, large.url, [alike.question]),
    ] as const;
    const found = [
      subject("search in the seed corpus", seed.url, searches(seedKnown, draw, 200)),
      subject("search in the large corpus", large.url, searches(largeKnown, draw, 200)),
    ] as const;
    const pairs = [
      await judgePair("p50, same-size answer, large : seed", { most: 1.3 }, () => measure(loader, answers, plan)),
      await judgePair("p50, search, large : seed", { most: 2.5 }, () => measure(loader, found, plan)),
    ];
    return {
      measured: pairs.flatMap(({ measured }) => measured),
      verdicts: pairs.flatMap(({ verdicts }) => verdicts),
      notMeasured: pairs.flatMap(({ notMeasured }) => notMeasured),
    };
  } finally {
    await Promise.all([seed.stop(), large.stop()]);
  }
}

function subject(name: string, url: string, questions: readonly Question[]): Subject {
  return { id: name, name, url, questions };
}

/** The latency of the second of two by that of the first. One that does not answer falls short, and ends nothing else. */
async function judgePair(name: string, bound: Bound, measuring: () => Promise<Measured[]>): Promise<LargeResult> {
  try {
    const measured = await measuring();
    const [seed, large] = measured;
    const values = seed && large ? ratios(large, seed, p50) : [];
    return { measured, verdicts: [judge(name, "×", values, bound)], notMeasured: [] };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { measured: [], verdicts: [judge(name, "×", [], bound)], notMeasured: [`${name}. ${error.message}`] };
  }
}

function p50(round: { readonly p50: number }): number {
  return round.p50;
}

/** Five eras of the corpus compared on as many principles as make the answer hold about so many stances. */
async function sameSize(
  url: string,
  { eras }: Catalogue,
  wanted: number,
): Promise<{ readonly question: Question; readonly stances: number }> {
  const compared = new Draw(SEED).some(eras, 5);
  const attested = new Set<string>();
  for (const era of compared) for (const principle of await principlesOf(url, era)) attested.add(principle);
  const taken = readRows(await post(url, comparison({ eras: compared, principles: [...attested] })));
  const question = comparison({ eras: compared, principles: enoughPrinciples(taken, wanted) });
  return { question, stances: readRows(await post(url, question)).length };
}

const listed = z.object({
  data: z.object({ stances: z.object({ nodes: z.array(z.object({ principle: z.object({ slug: z.string() }) })) }) }),
});

/** Some principles that an era takes a stance on; those of five eras fit into one list of an argument. */
async function principlesOf(url: string, era: string): Promise<string[]> {
  const query =
    "query($era: String!) { stances(filter: { eras: [$era] }, first: 20) { nodes { principle { slug } } } }";
  const { data } = listed.parse(JSON.parse(await post(url, graphql(query, { era }))));
  return data.stances.nodes.map(({ principle }) => principle.slug);
}

/** The principles of the first rows that hold so many stances together, or of all rows when they hold fewer. */
export function enoughPrinciples(taken: readonly Assertion[], wanted: number): string[] {
  return [...new Set(taken.slice(0, wanted).map(({ principle }) => principle))];
}
