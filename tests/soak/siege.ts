import { setTimeout as delay } from "node:timers/promises";
import { connectionKinds } from "./kinds/connections.js";
import { documentKinds } from "./kinds/documents.js";
import { headerKinds } from "./kinds/headers.js";
import { inputKinds } from "./kinds/inputs.js";
import { workKinds } from "./kinds/work.js";
import { Pulse, type Waits } from "./pulse.js";
import type { Subject } from "./subject.js";
import type { Kind, Result } from "./volley.js";

/** Everything that is tried, the harmless first. */
export const kinds: readonly Kind[] = [
  ...headerKinds,
  ...documentKinds,
  ...inputKinds,
  ...workKinds,
  ...connectionKinds,
];

/** For how long `/health/live` may let anybody wait, whatever comes in beside it. */
export const LONGEST_WAIT_MILLISECONDS = 250;
/** Other programs of the machine may hold the service up as well: at best of so many attempts. */
const ATTEMPTS = 3;
/** What came in last may still be under way. */
const REST_MILLISECONDS = 300;
/** What is in use afterwards may be as much more: nobody waits for more than a few large answers at a time. */
const MOST_MEGABYTES = 300;

/** What a kind did to the service. */
export interface Assault {
  readonly name: string;
  readonly waits: Waits;
  /** How often each status was answered. */
  readonly results: ReadonlyMap<Result, number>;
  readonly milliseconds: number;
  /** Longest that the service was busy with one thing, in milliseconds: of a longer wait, the machine had the rest. */
  readonly longestTurn: number;
  /** Memory of the process before and after. */
  readonly residentMegabytes: readonly [before: number, after: number];
  /** What is not as it should be; undefined when all is. */
  readonly failure: string | undefined;
}

/** Tries kinds one after the other while `/health/live` is asked from another process; tells of each. */
export async function* besiege(subject: Subject, chosen: readonly Kind[] = kinds): AsyncGenerator<Assault> {
  const pulse = new Pulse();
  try {
    // Both processes, and the ways to each other, are warm before anything is measured.
    pulse.start(subject.url);
    await delay(1_000);
    await pulse.stop();
    for (const kind of chosen) {
      let assault = await assail(subject, pulse, kind);
      for (let attempt = 1; attempt < ATTEMPTS && assault.failure !== undefined; attempt += 1)
        assault = await assail(subject, pulse, kind);
      yield assault;
    }
  } finally {
    pulse.close();
  }
}

async function assail(subject: Subject, pulse: Pulse, { name, assail: send }: Kind): Promise<Assault> {
  const before = await subject.measure();
  pulse.start(subject.url);
  const start = performance.now();
  const answers = await send(subject.url);
  const milliseconds = Math.round(performance.now() - start);
  await delay(REST_MILLISECONDS);
  const waits = await pulse.stop();
  const after = await subject.measure();
  const results = counted(answers);
  const residentMegabytes = [before.residentMegabytes, after.residentMegabytes] as const;
  const { longestTurn } = after;
  const grown = after.heapMegabytes - before.heapMegabytes;
  const failure = grown > MOST_MEGABYTES ? `${grown} MB more are in use than before` : failureOf(waits, results);
  return { name, waits, results, milliseconds, longestTurn, residentMegabytes, failure };
}

function failureOf({ longest, unanswered }: Waits, results: ReadonlyMap<Result, number>): string | undefined {
  if (unanswered.length > 0) return `/health/live was not answered: ${unanswered.join("; ")}`;
  if (longest > LONGEST_WAIT_MILLISECONDS) return `/health/live let wait for ${longest} ms`;
  return results.has(500) ? "a request met a defect" : undefined;
}

function counted(answers: readonly Result[]): ReadonlyMap<Result, number> {
  const counts = new Map<Result, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}
