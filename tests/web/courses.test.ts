import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StanceKind, stanceKinds } from "../../src/comparison/attestation.js";
import {
  type Course,
  type CoursesOf,
  coursesOf,
  erasAttesting,
  firstEra,
  returns,
  sorted,
  stretchesOf,
} from "../../web/src/parts/courses.js";
import { placeAfter } from "../../web/src/views/lineage/multiples/keys.js";
import { pageAt, pagesOf } from "../../web/src/views/lineage/multiples/pages.js";

const named = (slug: string) => ({ slug, name: slug, labels: [], altLabels: [], formerSlugs: [] });
const pageInfo = { hasNextPage: false, endCursor: null };

/** Editions of some principles and eras, each era with its stances, no two of one kind on one principle. */
const editions: fc.Arbitrary<CoursesOf> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 7 }))
  .chain(([principles, eras]) => {
    const stance = fc.record({ principle: fc.nat(principles - 1), kind: fc.constantFrom(...stanceKinds) });
    const inEra = fc.uniqueArray(stance, { selector: ({ principle, kind }) => `${principle} ${kind}`, maxLength: 12 });
    return fc.array(inEra, { minLength: eras, maxLength: eras }).map((taken) => ({
      principles: {
        nodes: Array.from({ length: principles }, (_, index) => ({ ...named(`p-${index}`), broader: [] })),
        pageInfo,
      },
      eras: {
        nodes: taken.map((stances, index) => ({
          ...named(`e-${index}`),
          ...{ ordinal: index + 1, period: "1900" },
          stances: stances.map(({ principle, kind }) => ({
            ...{ kind, summary: "", leaders: [] },
            principle: { slug: `p-${principle}` },
          })),
        })),
        pageInfo,
      },
    }));
  });

const courses = editions.map(coursesOf);
const [example] = fc.sample(courses, { numRuns: 1, seed: 1 });
const principle = example?.[0]?.principle ?? raise();

describe("the courses of an edition", () => {
  it("hold every stance of every era once, and nothing else", () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const held = coursesOf(edition).flatMap(({ principle: { slug }, takes }) =>
          takes.flatMap((kinds, era) => kinds.map((kind) => `e-${era} ${slug} ${kind}`)),
        );
        const taken = edition.eras.nodes.flatMap((era) =>
          era.stances.map(({ kind, principle: { slug } }) => `${era.slug} ${slug} ${kind}`),
        );
        expect(held.sort()).toEqual(taken.sort());
      }),
    );
  });

  it("are the same in every order, by what the order says", () => {
    const measures = {
      first: (course: Course) => -firstEra(course),
      persistence: erasAttesting,
      resurgence: returns,
    } as const;
    fc.assert(
      fc.property(courses, fc.constantFrom("first", "persistence", "resurgence"), (all, order) => {
        const inOrder = sorted(all, order);
        expect(new Set(inOrder)).toEqual(new Set(all));
        const measured = inOrder.map((course) => [measures[order](course), -firstEra(course), -all.indexOf(course)]);
        for (const [index, next] of measured.slice(1).entries())
          expect(isNoLess(measured[index] ?? [], next)).toBe(true);
      }),
    );
  });

  it("are joined from the first era that attests a principle to the last era, by lines where eras follow each other and else by silence", () => {
    fc.assert(
      fc.property(courses, (all) => {
        for (const course of all) {
          const stretches = stretchesOf(course);
          const silences = stretches.filter(({ isSilent }) => isSilent).length;
          const isSilentAtLast = course.takes.at(-1)?.length === 0 && erasAttesting(course) > 0;
          expect(silences).toBe(returns(course) + (isSilentAtLast ? 1 : 0));
          for (const { from, to, isSilent } of stretches) expect(isSilent || to - from === 1).toBe(true);
          const ends = stretches.flatMap(({ from, to }) => [from, to]);
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
          expect(stretches[0]?.from ?? firstEra(course) + 0.5).toBe(firstEra(course) + 0.5);
        }
      }),
    );
  });
});

function isNoLess(before: readonly number[], after: readonly number[]): boolean {
  const at = before.findIndex((value, index) => value !== after[index]);
  return at === -1 || (before[at] ?? 0) > (after[at] ?? 0);
}

const course = (marks: number): Course => ({
  principle,
  takes: Array.from({ length: 100 }, (_, era): StanceKind[] => (era < marks ? ["APPLIED"] : [])),
});

describe("pages of courses", () => {
  it("have each course once, in order, no more than can be looked over or drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 300 }), (marks) => {
        const all = marks.map(course);
        const pages = pagesOf(all);
        expect(pages.flat()).toEqual(all);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(50);
          expect(page.reduce((sum, { takes }) => sum + takes.flat().length, 0)).toBeLessThanOrEqual(1_500);
        }
      }),
    );
  });

  it("are found by their numbers, the last in the place of one that is not there", () => {
    const all = Array.from({ length: 120 }, () => course(1));
    expect([1, 2, 3, 9].map((page) => pageAt(all, page)).map(({ before, number, of }) => [before, number, of])).toEqual(
      [
        [0, 1, 3],
        [50, 2, 3],
        [100, 3, 3],
        [100, 3, 3],
      ],
    );
    expect(pageAt([], 1)).toEqual({ courses: [], before: 0, number: 1, of: 0 });
  });
});

describe("the keys of courses", () => {
  const rows = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 12 }).map((all) =>
    // Every row has a name.
    all.map((columns) => [-1, ...columns.sort((a, b) => a - b)]),
  );

  it("lead from any place to all others, and back along a row the way they came", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const places = all.flatMap((columns, row) => columns.map((column) => ({ row, column })));
        expect(reachedIn(all).size).toBe(places.length);
        for (const place of places) {
          const next = placeAfter(all, place, "ArrowRight");
          if (next) expect(placeAfter(all, next, "ArrowLeft")).toEqual(place);
        }
      }),
    );
  });

  it.each([
    ["Home", { row: 1, column: -1 }],
    ["End", { row: 1, column: 7 }],
    ["PageDown", { row: 2, column: 2 }],
    ["PageUp", { row: 0, column: 0 }],
    ["Enter", undefined],
  ])("%s leads to %o", (key, to) => {
    const all = [[0], [-1, 3, 7], [-1, 2, 8]];
    expect(placeAfter(all, { row: 1, column: 3 }, key)).toEqual(to);
  });
});

/** The places to which the arrows lead from the first. */
function reachedIn(rows: readonly (readonly number[])[]): ReadonlySet<string> {
  const reached = new Set(["0 -1"]);
  // What is added on the way is gone through as well.
  for (const place of reached) {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const next = placeAfter(rows, { row, column }, key);
      if (next) reached.add(`${next.row} ${next.column}`);
    }
  }
  return reached;
}

function raise(): never {
  throw new Error("there is one");
}
