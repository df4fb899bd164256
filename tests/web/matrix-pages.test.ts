import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MatrixQuery, MatrixQueryVariables } from "../../web/src/api/generated/graphql.js";
import { matrixPaging } from "../../web/src/views/matrix/pages.js";

const named = (slug: string) => ({ slug, name: slug, labels: [] });
const slugsOf = (thing: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${thing}-${index}`);

/** Answers as the API does: what follows a cursor, so much of it, and where it ends. */
function pageAfter(slugs: readonly string[], after: string | null | undefined, size: number) {
  const start = after ? slugs.indexOf(after) + 1 : 0;
  const nodes = slugs.slice(start, start + size);
  return { nodes, pageInfo: { hasNextPage: start + size < slugs.length, endCursor: nodes.at(-1) ?? null } };
}

describe("the pages of the matrix's lists", () => {
  it("are followed to their ends side by side, in as many requests as the longest list has pages", () => {
    const counts = fc.record({
      eras: fc.integer({ min: 0, max: 120 }),
      principles: fc.integer({ min: 0, max: 420 }),
      leaders: fc.integer({ min: 0, max: 250 }),
    });
    fc.assert(
      fc.property(counts, (count) => {
        const lists = {
          eras: slugsOf("era", count.eras),
          principles: slugsOf("principle", count.principles),
          leaders: slugsOf("leader", count.leaders),
        };
        const answer = (asked: MatrixQueryVariables): MatrixQuery => {
          const eras = pageAfter(lists.eras, asked.erasAfter, 50);
          const principles = pageAfter(lists.principles, asked.principlesAfter, 100);
          const leaders = pageAfter(lists.leaders, asked.leadersAfter, 100);
          const era = (slug: string) => ({ ...named(slug), ordinal: 1, period: "1900", stances: [] });
          return {
            edition: {
              ...{ number: 7, digest: "", publishedAt: "", corpus: { slug: "charter", title: "" }, sources: [] },
              eras: { ...eras, nodes: eras.nodes.map(era) },
              principles: { ...principles, nodes: principles.nodes.map((slug) => ({ ...named(slug), broader: [] })) },
              leaders: { ...leaders, nodes: leaders.nodes.map(named) },
            },
          };
        };

        let whole = answer({});
        let next = matrixPaging.next(whole, {});
        let requests = 1;
        while (next !== undefined) {
          expect(next).toMatchObject({ corpus: "charter", edition: 7 });
          const page = answer(next);
          next = matrixPaging.next(page, next);
          whole = matrixPaging.joined(whole, page);
          requests += 1;
        }
        for (const list of ["eras", "principles", "leaders"] as const)
          expect(whole.edition?.[list].nodes.map(({ slug }) => slug)).toEqual(lists[list]);
        const pages = [count.eras / 50, count.principles / 100, count.leaders / 100].map(Math.ceil);
        expect(requests).toBe(Math.max(1, ...pages));
      }),
    );
  });

  it("are not asked for where there is no edition", () => {
    expect(matrixPaging.next({ edition: null }, {})).toBeUndefined();
  });
});
