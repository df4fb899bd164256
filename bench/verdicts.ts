import type { ContestantId } from "./contestants/contestant.js";
import type { Measured, Round } from "./rounds.js";
import { type Spread, spread } from "./statistics.js";

/** What a figure must be. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

/** A figure beside what it must be. */
export interface Verdict extends Bound {
  readonly name: string;
  readonly unit: "×" | "s" | "rows/s";
  readonly value: Spread;
  readonly passed: boolean;
}

/** Judges several measurements of one figure by the median. */
export function judge(name: string, unit: Verdict["unit"], values: readonly number[], bound: Bound): Verdict {
  const value = spread(values);
  const passed = value.median >= (bound.least ?? -Infinity) && value.median <= (bound.most ?? Infinity);
  return { name, unit, value, ...bound, passed };
}

/** One figure of `over` by the same of `under`, round by round: both met what the machine did just then. */
export function ratios(over: Measured, under: Measured, of: (round: Round) => number): number[] {
  return over.rounds.flatMap((round, place) => {
    const other = under.rounds[place];
    return other === undefined ? [] : [of(round) / of(other)];
  });
}

interface Requirement extends Bound {
  readonly name: string;
  readonly over: ContestantId;
  readonly under: ContestantId;
}

/** What the project asks of itself, as requests per second of one by those of another. */
const requirements: readonly Requirement[] = [
  { name: "rows kept : PostGraphile 5", over: "kept", under: "postgraphile", least: 3 },
  { name: "nothing kept : hand-written SQL", over: "notKept", under: "sql", least: 0.9 },
  { name: "answers kept : node:http, constant", over: "cached", under: "constant", least: 0.75 },
  { name: "answers kept : GraphQL Yoga, constant", over: "cached", under: "yoga" },
  { name: "rows kept : GraphQL Yoga, constant", over: "kept", under: "yoga" },
  { name: "rows kept : GraphQL Yoga with graphql-jit, constant", over: "kept", under: "yogaCompiled", least: 0.7 },
  { name: "rows kept, @include : rows kept", over: "conditional", under: "kept", least: 0.8 },
];

const ofTheMix: readonly Requirement[] = [
  { name: "other questions, rows kept : nothing kept", over: "kept", under: "notKept", least: 2 },
];

/** The verdicts on the question that all contestants answered, and on the mix of others. */
export function judgeContestants(
  measured: readonly Measured<ContestantId>[],
  mix: readonly Measured<ContestantId>[],
): Verdict[] {
  return [...judgeRequests(requirements, measured), ...judgeRequests(ofTheMix, mix)];
}

function judgeRequests(required: readonly Requirement[], measured: readonly Measured<ContestantId>[]): Verdict[] {
  return required.flatMap(({ name, over, under, ...bound }) => {
    const [upper, lower] = [over, under].map((wanted) => measured.find(({ id }) => id === wanted));
    if (upper === undefined || lower === undefined) return [];
    const values = ratios(upper, lower, ({ requestsPerSecond }) => requestsPerSecond);
    return [judge(name, "×", values, bound)];
  });
}
