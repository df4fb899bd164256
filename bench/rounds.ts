import type { Question } from "./contestants/contestant.js";
import type { Loader } from "./load.js";
import { quantile } from "./statistics.js";

/** Who is asked, and what. */
export interface Subject<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly url: string;
  readonly questions: readonly Question[];
}

/** What one did in one round. Latencies are in milliseconds. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** What one did in all rounds. */
export interface Measured<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly rounds: readonly Round[];
}

export interface Plan {
  readonly rounds: number;
  /** Length of a round of one subject. */
  readonly milliseconds: number;
  /** How long each is asked before anything is measured. */
  readonly warmUp: number;
}

/** Asks everyone in turn, round after round, so that whatever else the machine does meets all alike. */
export async function measure<Id extends string>(
  loader: Loader,
  subjects: readonly Subject<Id>[],
  plan: Plan,
): Promise<Measured<Id>[]> {
  for (const { url, questions } of subjects) await loader.ask(url, questions, plan.warmUp);
  const measured = subjects.map(({ id, name }) => ({ id, name, rounds: [] as Round[] }));
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const [place, { url, questions }] of subjects.entries()) {
      const { seconds, latencies } = await loader.ask(url, questions, plan.milliseconds);
      measured[place]?.rounds.push({
        requestsPerSecond: latencies.length / seconds,
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
      });
    }
  }
  return measured;
}
