import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName, nearestNote } from "../../src/entities/nearest-name.js";

const known = ["independence", "end-of-the-cold-war", "mao-zedong", "richard-nixon", "detente"];

describe("The nearest name", () => {
  it.each([
    ["independance", "independence"],
    ["detent", "detente"],
    ["end-of-cold-war", "end-of-the-cold-war"],
    ["mao", "mao-zedong"],
    ["nixon", "richard-nixon"],
  ])("to %s is %s", (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it.each(["hegemony", "x", "", "of", "-", "nobody", "独立", "united-states/richard-nixon", "x".repeat(101)])(
    "to %j is none",
    (name) => {
      expect(nearestName(name, known)).toBeUndefined();
      expect(nearestNote(name, known)).toBe("");
    },
  );

  it("to one with a letter more is that one, unless another is as near", () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), (name, at) => {
        const place = at % (name.length + 1);
        expect(nearestName(`${name.slice(0, place)}q${name.slice(place)}`, known)).toBe(name);
      }),
    );
  });
});
