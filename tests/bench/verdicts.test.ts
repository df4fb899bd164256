import { describe, expect, it } from "vitest";
import type { ContestantId } from "../../bench/contestants/contestant.js";
import type { Measured } from "../../bench/rounds.js";
import { judge, judgeContestants, ratios } from "../../bench/verdicts.js";

describe("a figure", () => {
  it("is judged by its median, and passes at the bound itself", () => {
    expect(judge("a", "×", [0.1, 1.2, 9], { least: 1.2 }).passed).toBe(true);
    expect(judge("a", "×", [9, 1.19, 0.1], { least: 1.2 }).passed).toBe(false);
    expect(judge("a", "s", [0.1, 2, 9], { most: 2 }).passed).toBe(true);
    expect(judge("a", "s", [0.1, 2.01, 9], { most: 2 }).passed).toBe(false);
  });

  it("passes whatever it is when nothing is required", () => {
    expect(judge("a", "×", [0.001], {}).passed).toBe(true);
  });

  it("that was never measured does not pass", () => {
    expect(judge("a", "×", [], { least: 1 }).passed).toBe(false);
  });
});

describe("a ratio", () => {
  it("is taken round by round, so that a slow moment of the machine touches both sides", () => {
    const slowInTheEnd = { over: [200, 20], under: [100, 10] };
    expect(
      ratios(
        measured("kept", slowInTheEnd.over),
        measured("sql", slowInTheEnd.under),
        (round) => round.requestsPerSecond,
      ),
    ).toEqual([2, 2]);
  });

  it("of each pair that the project sets a bound for is judged, and of others told", () => {
    const verdicts = judgeContestants(
      [
        measured("kept", [120]),
        measured("notKept", [50]),
        measured("cached", [1_200]),
        measured("postgraphile", [40]),
        measured("sql", [100]),
        measured("constant", [1_600]),
        measured("yoga", [300]),
        measured("yogaCompiled", [200]),
        measured("conditional", [96]),
      ],
      [measured("kept", [300]), measured("notKept", [200])],
    );
    expect(verdicts.map(({ name, value, passed }) => [name, value.median, passed])).toEqual([
      ["rows kept : PostGraphile 5", 3, true],
      ["nothing kept : hand-written SQL", 0.5, false],
      ["answers kept : node:http, constant", 0.75, true],
      ["answers kept : GraphQL Yoga, constant", 4, true],
      ["rows kept : GraphQL Yoga, constant", 0.4, true],
      ["rows kept : GraphQL Yoga with graphql-jit, constant", 0.6, false],
      ["rows kept, @include : rows kept", 0.8, true],
      ["other questions, rows kept : nothing kept", 1.5, false],
    ]);
  });
});

function measured(id: ContestantId, requestsPerSecond: readonly number[]): Measured<ContestantId> {
  return { id, name: id, rounds: requestsPerSecond.map((value) => ({ requestsPerSecond: value, p50: 1, p99: 2 })) };
}
