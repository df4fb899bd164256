import { describe, expect, it } from "vitest";
import { type Branch, treeOf } from "../../web/src/views/things/lists/tree.js";

const placed = (slug: string, ...broader: string[]) => ({ slug, broader: broader.map((above) => ({ slug: above })) });
const drawn = (branches: readonly Branch<{ slug: string }>[]): string =>
  branches.map(({ item, below }) => item.slug + (below.length > 0 ? `(${drawn(below)})` : "")).join(" ");

describe("principles as a tree", () => {
  it("stand below their broader ones, in their order", () => {
    const principles = [placed("a"), placed("b", "a"), placed("c", "b"), placed("d", "a"), placed("e")];
    expect(drawn(treeOf(principles))).toBe("a(b(c) d) e");
  });

  it("stand once, below the first of several", () => {
    expect(drawn(treeOf([placed("a"), placed("b"), placed("c", "b", "a")]))).toBe("a b(c)");
  });

  it("stand at the top where what is above them is not there", () => {
    expect(drawn(treeOf([placed("a"), placed("b", "elsewhere")]))).toBe("a b");
  });
});
