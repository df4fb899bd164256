import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../web/src/messages/languages/en.js";
import { toggled } from "../../web/src/parts/choices.js";
import { added, moved, neighbour } from "../../web/src/parts/order.js";
import { type Cell, type Column, changes, type Line, subjects } from "../../web/src/views/compare/comparison.js";
import { groupsOf } from "../../web/src/views/compare/groups.js";
import { withCompared } from "../../web/src/views/compare/picker/choices.js";

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });

describe("the order of what is compared", () => {
  it("has the same members after one of them is moved, with that one as far on as was asked and the list allows", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: -9, max: 9 }), (list, which, by) => {
        fc.pre(list.length > 0);
        const at = which % list.length;
        const member = list[at] ?? "";
        const next = moved(list, member, by);
        expect(next.indexOf(member)).toBe(Math.min(Math.max(at + by, 0), list.length - 1));
        expect(next.filter((other) => other !== member)).toEqual(list.filter((other) => other !== member));
      }),
    );
  });

  it("is that of time, in whatever order its members are chosen, until the reader puts it otherwise", () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (order, dice) => {
        const left = [...order];
        let list: string[] = [];
        for (const roll of dice) {
          const [member] = left.splice(roll % Math.max(left.length, 1), 1);
          if (member === undefined) break;
          list = added(list, member, order);
          expect(list).toEqual(order.filter((other) => list.includes(other)));
        }
      }),
    );
    expect(added(["new", "old"], "middle", ["old", "middle", "new"])).toEqual(["new", "old", "middle"]);
    expect(added(["old"], "elsewhere", ["old", "middle"])).toEqual(["old", "elsewhere"]);
  });

  it("has a neighbour for the focus when a member is taken away, as long as one is left", () => {
    expect(["a", "b", "c"].map((member) => neighbour(["a", "b", "c"], member))).toEqual(["b", "c", "b"]);
    expect(neighbour(["a"], "a")).toBeUndefined();
  });

  it("is as before when a member is added and taken away again", () => {
    fc.assert(
      fc.property(words, fc.string({ minLength: 4 }), (list, member) => {
        expect(toggled(toggled(list, member), member)).toEqual(list);
      }),
    );
  });
});

const edition = {
  corpus: "doctrine",
  title: "Doctrine",
  number: 1,
  name: undefined,
  lasting: "1@0a1b2c3d4e5f",
  isHome: true,
};
const item = (reference: string) => ({ reference, slug: reference, named: { name: reference, labels: [] }, edition });
const cell: fc.Arbitrary<Cell> = fc.record({
  kinds: fc.subarray(["INTRODUCED", "REAFFIRMED", "APPLIED"] as const),
  stancesOn: fc.constant([]),
  change: fc.option(fc.constantFrom(...changes), { nil: undefined }),
});
const comparison = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }).map((rows) => ({
    columns: Array.from({ length: width }, (_, index): Column => ({ ...item(`era-${index}`), period: undefined })),
    lines: rows.map((cells, index): Line => ({ ...item(`principle-${index}`), matched: [], cells })),
    totals: [],
    similarity: [],
    sharedByAll: [],
    others: [],
  })),
);

describe("what can be chosen", () => {
  it("has the eras of an earlier edition, too, as long as they are compared", () => {
    const home = { ...item("new-era"), period: undefined };
    const earlier = { ...edition, corpus: "charter", title: "Charter", number: 2, name: "2", isHome: false };
    const elsewhere = { ...item("charter@2/war"), period: "1939/1945", edition: earlier };
    const choices = [{ reference: "new-era", named: home.named, corpus: { slug: "doctrine", title: "Doctrine" } }];
    expect(
      withCompared(en, choices, [home, elsewhere]).map(({ reference, corpus }) => [reference, corpus?.title]),
    ).toEqual([
      ["new-era", "Doctrine"],
      ["charter@2/war", "Charter, edition 2"],
    ]);
    expect(withCompared(en, choices, [home])).toEqual(choices);
  });
});

/** How many of its columns attest a line, in a word. */
function heldBy({ cells }: Line): string {
  const attested = cells.filter(({ kinds }) => kinds.length > 0).length;
  if (attested === cells.length) return attested === 2 ? "both" : "all";
  return ["none", "only"][attested] ?? "several";
}

describe("the groups of lines", () => {
  it("hold every line once, each group in the order of the lines, whatever they are grouped by", () => {
    fc.assert(
      fc.property(comparison, fc.constantFrom(...subjects), fc.nat(6), (all, subject, by) => {
        const groups = groupsOf(subject, all, by);
        const places = groups.map(({ lines }) => lines.map((line) => all.lines.indexOf(line)));
        for (const group of places) expect(group).toEqual([...group].sort((a, b) => a - b));
        expect(places.flat().sort((a, b) => a - b)).toEqual(all.lines.map((_, index) => index));
      }),
    );
  });

  it("say of eras what happened in the transition that was chosen, or in the last where there are fewer", () => {
    fc.assert(
      fc.property(comparison, fc.integer({ min: 1, max: 6 }), (all, by) => {
        const column = Math.min(by, all.columns.length - 1);
        for (const { reason, lines } of groupsOf("eras", all, by))
          for (const { cells } of lines) expect(reason?.of).toBe(cells[column]?.change ?? "neither");
      }),
    );
  });

  it("say of leaders and sources how many of them attest a principle, and which alone", () => {
    fc.assert(
      fc.property(comparison, fc.constantFrom("leaders" as const, "sources" as const), (all, among) => {
        const groups = groupsOf(among, all, 1);
        const said = all.lines.map((line) => groups.find(({ lines }) => lines.includes(line))?.reason);
        const expected = all.lines.map(({ cells }) => {
          const named = all.columns.filter((_, index) => (cells[index]?.kinds.length ?? 0) > 0);
          if (named.length === all.columns.length) return { of: "all", among };
          if (named.length === 1) return { of: "only", among, column: named[0] };
          return { of: named.length === 0 ? "none" : "several", among };
        });
        expect(said).toEqual(expected);
      }),
    );
  });

  it("say of eras of two corpora which attest a principle, and of no change between them", () => {
    const elsewhere = { ...edition, corpus: "charter", title: "Charter", isHome: false };
    fc.assert(
      fc.property(comparison, fc.nat(4), (all, which) => {
        const other = which % all.columns.length;
        const columns = all.columns.map((column, at) => (at === other ? { ...column, edition: elsewhere } : column));
        const groups = groupsOf("eras", { ...all, columns }, 1);
        const said = groups.flatMap(({ reason, lines }) => lines.map((line) => [line.reference, reason?.of]));
        expect(Object.fromEntries(said)).toEqual(
          Object.fromEntries(all.lines.map((line) => [line.reference, heldBy(line)])),
        );
      }),
    );
  });
});
