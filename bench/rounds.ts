import type { Question } from "./contestants/contestant.js";
import type { Loader } from "./load.js";
import { quantile, type Spread, spread } from "./statistics.js";

/** Who is asked, and what. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly questions: readonly Question[];
}

/** What one contestant did in all rounds. Latencies are in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly requestsPerSecond: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
}

export interface Plan {
  readonly rounds: number;
  /** Length of one round of one contestant. */
  readonly milliseconds: number;
  /** How long each is asked before anything is measured. */
  readonly warmUp: number;
}

/** Asks everyone in turn, round after round, so that whatever else the machine does meets all alike. */
export async function measure(loader: Loader, subjects: readonly Subject[], plan: Plan): Promise<Measured[]> {
  for (const { url, questions } of subjects) await loader.ask(url, questions, plan.warmUp);
  const rounds = new Map(subjects.map(({ name }) => [name, [] as Round[]]));
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const { name, url, questions } of subjects) {
      rounds.get(name)?.push(summary(await loader.ask(url, questions, plan.milliseconds)));
    }
  }
  return [...rounds].map(([name, all]) => ({
    name,
    requestsPerSecond: spread(all.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: spread(all.map(({ p50 }) => p50)),
    p99: spread(all.map(({ p99 }) => p99)),
  }));
}

interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

function summary({ seconds, latencies }: { readonly seconds: number; readonly latencies: readonly number[] }): Round {
  return {
    requestsPerSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
