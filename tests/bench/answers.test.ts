import { describe, expect, it } from "vitest";
import { AnswersDiffer, type Assertion, requireSame } from "../../bench/answers.js";

const stance: Assertion = {
  era: "founding",
  principle: "independence",
  kind: "APPLIED",
  summary: "It acts on it.",
  glosses: ["one", "two"],
  leaders: ["first", "second"],
};
const other: Assertion = { ...stance, kind: "INTRODUCED" };

describe("two answers", () => {
  it("are the same in whatever order they come", () => {
    const turned = { ...stance, glosses: ["two", "one"], leaders: ["second", "first"] };
    expect(() => requireSame("peer", [stance, other], [other, turned])).not.toThrow();
  });

  it.each<[string, readonly Assertion[], RegExp]>([
    ["a stance is missing", [stance], /peer.*lacks.*INTRODUCED/],
    ["a stance is more", [stance, other, { ...stance, era: "new-era" }], /peer.*only it has.*new-era/],
    ["a stance comes twice", [stance, other, other], /peer.*3 stances, not 2/],
    ["a gloss is missing", [{ ...stance, glosses: ["one"] }, other], /peer.*lacks/],
    ["a leader is another", [{ ...stance, leaders: ["first", "third"] }, other], /peer.*lacks/],
  ])("differ when %s, and the first difference is named", (_, said, message) => {
    const comparing = () => requireSame("peer", [stance, other], said);
    expect(comparing).toThrow(AnswersDiffer);
    expect(comparing).toThrow(message);
  });

  it("are not taken for the same when both are empty", () => {
    expect(() => requireSame("peer", [], [])).toThrow(AnswersDiffer);
  });
});
