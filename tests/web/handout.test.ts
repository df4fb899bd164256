import { describe, expect, it } from "vitest";
import { handoutOf, spokenIn } from "../../web/src/parts/handout.js";

const eras = Array.from({ length: 12 }, (_, at) => ({ slug: `era-${at}` }));

describe("a hand-out", () => {
  it("is of the eras that speak, and of the one before where only one does", () => {
    const spoken = (...speaking: readonly number[]) =>
      spokenIn(eras, (at) => speaking.includes(at)).map(({ slug }) => slug);
    expect(spoken(2, 5, 11)).toEqual(["era-2", "era-5", "era-11"]);
    expect(spoken(4)).toEqual(["era-3", "era-4"]);
    expect(spoken(0)).toEqual(["era-0", "era-1"]);
    expect(spoken(11)).toEqual(["era-10", "era-11"]);
    expect(spoken()).toEqual([]);
  });

  it("has the first and the last of many eras, and is none of fewer than two", () => {
    expect(handoutOf({ eras })?.["eras"]).toBe("era-0,era-1,era-2,era-3,era-8,era-9,era-10,era-11");
    expect(handoutOf({ eras: eras.slice(0, 1) })).toBeUndefined();
    expect(handoutOf({ eras, principles: [{ slug: "peace" }], kinds: ["REAFFIRMED"] })).toMatchObject({
      principles: "peace",
      kinds: "reaffirmed",
      show: "handout",
    });
  });
});
