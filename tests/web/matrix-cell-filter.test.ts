import { describe, expect, it } from "vitest";
import { behind } from "../../web/src/views/matrix/cell-filter.js";
import type { Choice } from "../../web/src/views/matrix/rows.js";

const everything: Choice = { kinds: [], leader: "", branch: "", sort: "hierarchy", fold: "all", except: [] };
const stanceOn = (slug: string) => ({ kind: "APPLIED" as const, summary: "", principle: { slug }, leaders: [] });

describe("the question behind a cell", () => {
  it("names the principles that are attested there, each once, and what the reader chose", () => {
    const cell = { own: [], below: [stanceOn("b"), stanceOn("c"), stanceOn("b")] };
    expect(behind(cell, "a", "era", everything)).toEqual({
      filter: { eras: ["era"], principles: ["b", "c"] },
      attested: 2,
    });
    const chosen: Choice = { ...everything, kinds: ["APPLIED"], leader: "ada" };
    expect(behind({ ...cell, own: [stanceOn("a")] }, "a", "era", chosen).filter).toEqual({
      ...{ eras: ["era"], principles: ["a", "b", "c"], kinds: ["APPLIED"], leaders: ["ada"] },
    });
  });

  it("is about the cell's own principle where nothing is attested", () => {
    expect(behind({ own: [], below: [] }, "a", "era", everything)).toEqual({
      filter: { eras: ["era"], principles: ["a"] },
      attested: 0,
    });
  });

  it("names no more principles than a list may hold, and tells how many there are", () => {
    const below = Array.from({ length: 140 }, (_, index) => stanceOn(`p-${index}`));
    const { filter, attested } = behind({ own: [], below }, "a", "era", everything);
    expect(filter.principles).toEqual(below.slice(0, 100).map(({ principle }) => principle.slug));
    expect(attested).toBe(140);
  });
});
