import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doctrine, doctrineOf, type Stance } from "../../web/src/views/matrix/doctrine.js";
import { type Choice, rowsOf, shownStances, turned, within } from "../../web/src/views/matrix/rows.js";
import { links } from "../rules/arbitraries.js";

const kinds = ["INTRODUCED", "REAFFIRMED", "EXTENDED", "REINTERPRETED", "APPLIED"] as const;
const principleSlugs = Array.from({ length: 12 }, (_, index) => `principle-${index + 1}`);
const leaderSlugs = ["ada", "bo"];

const stances = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    summary: fc.constant("The source presents it."),
    principle: fc.constantFrom(...principleSlugs).map((slug) => ({ slug })),
    leaders: fc.subarray(leaderSlugs).map((slugs) => slugs.map((slug) => ({ slug }))),
  }),
  { maxLength: 8 },
);

/** Doctrines of twelve principles in a hierarchy without cycles and a few eras. */
const doctrines: fc.Arbitrary<Doctrine> = fc
  .tuple(links, fc.array(stances, { minLength: 1, maxLength: 4 }))
  .map(([hierarchy, coded]) => {
    const pageInfo = { hasNextPage: false, endCursor: null };
    const broaderOf = (narrower: number) =>
      [...new Set(hierarchy.filter((link) => link.narrower === narrower).map(({ broader }) => broader))].map((one) => ({
        slug: `principle-${one}`,
      }));
    return doctrineOf({
      eras: {
        nodes: coded.map((each, index) => {
          const named = {
            slug: `era-${index + 1}`,
            name: `Era ${index + 1}`,
            labels: [],
            altLabels: [],
            formerSlugs: [],
          };
          return { ...named, ordinal: index + 1, period: "1900", stances: each };
        }),
        pageInfo,
      },
      principles: {
        nodes: principleSlugs.map((slug, index) => ({
          slug,
          name: slug,
          labels: [],
          altLabels: [],
          formerSlugs: [],
          broader: broaderOf(index + 1),
        })),
        pageInfo,
      },
      leaders: {
        nodes: leaderSlugs.map((slug) => ({ slug, name: slug, labels: [], altLabels: [], formerSlugs: [] })),
        pageInfo,
      },
    });
  });

const choices: fc.Arbitrary<Choice> = fc.record({
  kinds: fc.subarray([...kinds]),
  leader: fc.constantFrom("", ...leaderSlugs),
  branch: fc.constantFrom("", ...principleSlugs),
  sort: fc.constantFrom("hierarchy", "first", "eras"),
  fold: fc.constantFrom("none", "all"),
  except: fc.subarray(principleSlugs),
});
const everything: Choice = { kinds: [], leader: "", branch: "", sort: "hierarchy", fold: "none", except: [] };

const allStances = ({ eras }: Doctrine): Stance[] => eras.flatMap((era) => era.stances);
const holds = (law: (doctrine: Doctrine, choice: Choice) => void): void =>
  fc.assert(fc.property(doctrines, choices, law), { numRuns: 60 });

describe("the rows of the matrix", () => {
  it("show exactly the stances that were chosen, however they are sorted and folded", () => {
    holds((doctrine, choice) => {
      const branch = new Set(within(doctrine, choice.branch).map(({ slug }) => slug));
      const chosen = allStances(doctrine).filter(
        ({ kind, leaders, principle }) =>
          branch.has(principle.slug) &&
          (choice.kinds.length === 0 || choice.kinds.includes(kind)) &&
          (choice.leader === "" || leaders.some(({ slug }) => slug === choice.leader)),
      );
      expect(new Set(shownStances(rowsOf(doctrine, choice)))).toEqual(new Set(chosen));
    });
  });

  it("have a principle once below each place of each of its broader ones, when nothing is folded", () => {
    holds((doctrine) => {
      const rows = rowsOf(doctrine, everything);
      const places = (slug: string): number => rows.filter(({ principle }) => principle.slug === slug).length;
      for (const { slug, broader } of doctrine.principles) {
        const above = broader.map((one) => places(one.slug)).reduce((sum, count) => sum + count, 0);
        expect(places(slug)).toBe(broader.length === 0 ? 1 : above);
      }
      expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    });
  });

  it("stand directly below the row of a broader principle", () => {
    holds((doctrine, choice) => {
      const rows = rowsOf(doctrine, { ...choice, sort: "hierarchy" });
      for (const { path, level, principle } of rows) {
        if (level === 0) continue;
        const above = rows.find((row) => path === `${row.path}/${principle.slug}`);
        expect(above).toMatchObject({ level: level - 1, folded: false });
        expect(principle.broader).toContainEqual({ slug: above?.principle.slug });
      }
    });
  });

  it("come by first era or by number of eras, each principle once", () => {
    holds((doctrine, choice) => {
      for (const sort of ["first", "eras"] as const) {
        const rows = rowsOf(doctrine, { ...choice, sort });
        expect(new Set(rows.map(({ principle }) => principle)).size).toBe(rows.length);
        const measures = rows.map(({ cells }) => {
          const attesting = cells.flatMap(({ own }, era) => (own.length > 0 ? [era] : []));
          return sort === "first" ? (attesting[0] ?? cells.length) : -attesting.length;
        });
        expect(measures).toEqual(measures.toSorted((a, b) => a - b));
      }
    });
  });

  it("fold and unfold one principle and no other", () => {
    holds((doctrine, choice) => {
      const before = rowsOf(doctrine, { ...choice, sort: "hierarchy" });
      const turning = before.find(({ folded }) => folded !== undefined)?.principle.slug ?? "";
      const after = rowsOf(doctrine, { ...choice, sort: "hierarchy", except: turned(choice.except, turning) });
      const folded = new Map(before.map((row) => [row.path, row.folded]));
      for (const row of after.filter(({ path }) => folded.has(path)))
        expect(row.folded === folded.get(row.path)).toBe(row.principle.slug !== turning);
    });
  });
});
