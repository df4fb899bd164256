import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateSpan } from "../../web/src/parts/date-spans.js";
import { inTree } from "../../web/src/views/lineage/hierarchy.js";
import { type Pin, pinsOf, placedIn } from "../../web/src/views/lineage/pins.js";
import { drawnInPage, drawnOf, type FollowedPrinciple, riverOf } from "../../web/src/views/lineage/river.js";
import { type Scene, sceneOf } from "../../web/src/views/lineage/scene.js";
import { bedsOf } from "../../web/src/views/lineage/slots.js";
import { type Stop, stopAfter, stopsOf } from "../../web/src/views/lineage/stops.js";
import { edtfTexts } from "./edtf-arbitraries.js";
import { followed } from "./lineage-arbitraries.js";

const frame = { width: 1_200, today: 20_000, nameOf: ({ name }: { name: string }) => name, periodOf: () => "a period" };
const sceneFor = (principle: FollowedPrinciple): Scene => sceneOf(riverOf(principle, "all", []), [], frame);
const stancesIn = (principle: FollowedPrinciple): string[] =>
  principle.lineage
    .flatMap(({ era, stances, opposedParts }) =>
      [...stances, ...opposedParts].map(({ summary }) => `${era.slug} ${summary}`),
    )
    .sort();

describe("a river", () => {
  it("carries every stance of the answer once, and under a choice of kinds those of these kinds", () => {
    fc.assert(
      fc.property(followed, fc.subarray(["INTRODUCED", "APPLIED"] as const), (principle, kinds) => {
        const { eras, main, tributaries } = riverOf(principle, "all", kinds);
        const carried = [main, ...tributaries].flatMap(({ reaches }) =>
          reaches.flatMap((reach, era) => reach.map(({ summary }) => `${eras[era]?.slug} ${summary}`)),
        );
        const isChosen = (stance: string): boolean => kinds.length === 0 || kinds.some((kind) => stance.includes(kind));
        expect(carried.sort()).toEqual(stancesIn(principle).filter(isChosen));
      }),
    );
  });

  it("has as tributaries only what is directly narrower, when that is asked for, or nothing", () => {
    fc.assert(
      fc.property(followed, (principle) => {
        const { tributaries, unattested } = riverOf(principle, "direct", []);
        const shown = [...tributaries.map((stream) => stream.principle.slug), ...unattested.map(({ slug }) => slug)];
        expect(shown.sort()).toEqual(principle.narrower.map(({ slug }) => slug).sort());
        expect(riverOf(principle, "none", []).tributaries).toEqual([]);
      }),
    );
  });

  it("is drawn with no more streams than can be told apart, those of most eras", () => {
    const { main, ...river } = riverOf(fc.sample(followed, 1)[0] ?? raise(), "none", []);
    const stream = (eras: number, index: number) => ({
      ...main,
      principle: { ...main.principle, slug: `p-${index}` },
      reaches: Array.from({ length: eras }, () => [{ kind: "APPLIED", summary: "" } as const]),
    });
    const tributaries = Array.from({ length: 100 }, (_, index) => stream(index % 5, index));
    const drawn = drawnOf({ ...river, main, tributaries }).tributaries;
    expect(drawn).toEqual(tributaries.filter(({ reaches }) => reaches.length > 1));
  });

  it.each([
    [10, 44],
    [40, 10],
    [1_000, 4],
  ])("is drawn in a page with fewer streams the more eras it passes: of %i eras %i", (eras, most) => {
    const river = riverOf(fc.sample(followed, 1)[0] ?? raise(), "none", []);
    const tributaries = Array.from({ length: 100 }, () => ({ ...river.main }));
    const drawn = drawnInPage({ ...river, eras: Array(eras).fill(river.eras[0]), tributaries });
    expect(drawn.tributaries).toHaveLength(most);
  });
});

describe("the beds of a river", () => {
  it("are as wide as the era attests the stream, and keep clear of each other", () => {
    fc.assert(
      fc.property(followed, fc.integer({ min: 12, max: 24 }), (principle, unit) => {
        const river = riverOf(principle, "all", []);
        const beds = bedsOf(river, unit, () => 16);
        for (const { stream, slots } of beds)
          expect(slots.map(({ thickness }) => thickness / unit)).toEqual(stream.reaches.map(({ length }) => length));
        for (const era of river.eras.keys()) {
          const inEra = beds.flatMap(({ slots }) => slots[era] ?? []).filter(({ state }) => state !== "unborn");
          expectApart(inEra.map(({ y, thickness }) => ({ y, room: thickness })));
        }
        expectApart(beds.map(({ mouth }) => ({ y: mouth, room: 12 })));
      }),
    );
  });
});

function expectApart(places: readonly { readonly y: number; readonly room: number }[]): void {
  const sorted = [...places].sort((a, b) => a.y - b.y);
  for (const [index, { y, room }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next) expect(y + room / 2).toBeLessThanOrEqual(next.y - next.room / 2 + 1e-9);
  }
}

describe("the keys", () => {
  it("lead from any stop to all others, and back along a stream the way they came", () => {
    fc.assert(
      fc.property(followed, (principle) => {
        const rows = stopsOf(sceneFor(principle), riverOf(principle, "all", []).eras);
        const all = rows.flat().map(({ id }) => id);
        expect([...reachedFrom(all[0] ?? "", rows)].sort()).toEqual(all.sort());
        for (const id of all) {
          const next = stopAfter(rows, id, "ArrowRight");
          if (next) expect(stopAfter(rows, next.id, "ArrowLeft")?.id).toBe(id);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function reachedFrom(start: string, rows: readonly (readonly Stop[])[]): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added on the way is gone through as well.
  for (const id of reached)
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"])
      reached.add(stopAfter(rows, id, key)?.id ?? start);
  return reached;
}

describe("pins", () => {
  const edges = { from: 100, to: 200 };
  const pin = (date: string | null): Pin => ({ type: "event", slug: String(date), words: "", date, era: 0 });

  it.each([
    ["1955-01-01", 100, true],
    ["1959-12-31", 200, true],
    ["1957~", 150, false],
    ["1949", 100, true],
    [null, 150, false],
  ])("dated %s stand in 1955 to 1959 at %d", (date, x, isFirm) => {
    const [placed] = placedIn([pin(date)], "1955/1959", edges, 0);
    expect(placed?.x).toBeCloseTo(x, 0);
    expect(placed?.isFirm).toBe(isFirm);
  });

  it("stand within their era, whatever their dates, in the order of their dates", () => {
    fc.assert(
      fc.property(fc.array(edtfTexts), edtfTexts, (dates, period) => {
        const placed = placedIn(dates.map(pin), period, edges, 20_000);
        for (const { x, from, to } of placed) {
          expect([from, to].every((at) => at >= edges.from && at <= edges.to)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(from);
          expect(x).toBeLessThanOrEqual(to);
        }
        const known = placed.filter((each) => dateSpan(each.pin.date ?? "").start !== undefined);
        const startOf = (each: (typeof known)[number]): number => dateSpan(each.pin.date ?? "").start ?? 0;
        const byDate = [...known].sort((a, b) => startOf(a) - startOf(b) || a.from - b.from);
        expect(byDate.map(({ from }) => from)).toEqual(known.map(({ from }) => from).sort((a, b) => a - b));
      }),
    );
  });

  it("belong to the era of their event, else to that of the stance that names them, else to that of their date", () => {
    const [principle = raise()] = fc.sample(
      followed.filter(({ lineage }) => lineage.length > 2),
      1,
    );
    const event = (slug: string, date: string, era: string | null) => ({
      ...{ slug, name: slug, labels: [], date, summary: "", evidence: [], era: era === null ? null : { slug: era } },
    });
    const events = [event("own", "1905", "era-2"), event("named", "1905", null), event("dated", "1915", null)];
    const stances = [{ era: { slug: "era-0" }, events: [{ slug: "named" }, { slug: "own" }], quotes: [] }];
    const pins = pinsOf({ ...principle, events, stances }, ({ name }) => name);
    expect(Object.fromEntries(pins.map(({ slug, era }) => [slug, era]))).toEqual({ own: 2, named: 0, dated: 1 });
  });
});

describe("the principles to choose from", () => {
  it("stand once each, below the first of those that they are narrower than", () => {
    const principle = (slug: string, ...broader: string[]) => ({
      ...{
        slug,
        name: slug,
        labels: [],
        altLabels: [],
        formerSlugs: [],
        broader: broader.map((each) => ({ slug: each })),
      },
    });
    const entries = inTree([principle("a"), principle("b"), principle("c", "a", "b"), principle("d", "c")]);
    expect(entries.map(({ principle: { slug }, depth }) => [slug, depth])).toEqual([
      ["a", 0],
      ["c", 1],
      ["d", 2],
      ["b", 0],
    ]);
  });
});

function raise(): never {
  throw new Error("there is one");
}
