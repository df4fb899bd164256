import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followed } from "../../web/src/api/followed.js";
import type {
  ComparableErasQuery,
  ComparableErasQueryVariables,
  TimelineChoicesQuery,
  TimelineChoicesQueryVariables,
} from "../../web/src/api/generated/graphql.js";
import type { Paging } from "../../web/src/api/use-answer.js";
import { eraChoices } from "../../web/src/views/compare/picker/choices.js";
import { eraPages } from "../../web/src/views/compare/picker/pages.js";
import { timelinePaging } from "../../web/src/views/timeline/use-timeline.js";

const stamp = (slug: string, number: number) => ({
  ...{ number, digest: `${number}0`.repeat(32), publishedAt: "", language: "en", corpus: { slug, title: slug } },
  sources: [],
});

/** Answers as the API does: what follows a cursor, so much of it, and where it ends. */
function pageAfter(slugs: readonly string[], after: string | null | undefined, size: number) {
  const start = after ? slugs.indexOf(after) + 1 : 0;
  const nodes = slugs
    .slice(start, start + size)
    .map((slug) => ({ slug, name: slug, labels: [], altLabels: [], formerSlugs: [] }));
  return { nodes, pageInfo: { hasNextPage: start + size < slugs.length, endCursor: nodes.at(-1)?.slug ?? null } };
}

/** All that is asked, page after page, and what comes of it. */
function readThrough<Data, Variables>(
  { next, joined }: Paging<Data, Variables>,
  first: Variables,
  answer: (asked: Variables) => Data,
) {
  let whole = answer(first);
  const asked = [first];
  for (let after = next(whole, first); after !== undefined; after = next(whole, after)) {
    asked.push(after);
    whole = joined(whole, answer(after));
  }
  return { asked, whole };
}

describe("the pages that follow a first one", () => {
  const both: Paging<TimelineChoicesQuery, TimelineChoicesQueryVariables> = followed(
    ["leaders", "leadersAfter"],
    ["principles", "principlesAfter"],
  );

  it("are read side by side, in the edition of the first, in as many requests as the longest list has pages", () => {
    const slugsOf = (thing: string, count: number) => Array.from({ length: count }, (_, index) => `${thing}-${index}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 }), (leaders, principles) => {
        const lists = { leaders: slugsOf("leader", leaders), principles: slugsOf("principle", principles) };
        const { asked, whole } = readThrough(both, { corpus: null, edition: null, digest: null }, (variables) => ({
          edition: {
            ...stamp("charter", 7),
            leaders: pageAfter(lists.leaders, variables.leadersAfter, 2),
            principles: pageAfter(lists.principles, variables.principlesAfter, 3),
          },
        }));
        for (const list of ["leaders", "principles"] as const)
          expect(whole.edition?.[list].nodes.map(({ slug }) => slug)).toEqual(lists[list]);
        expect(asked.length).toBe(Math.max(1, Math.ceil(leaders / 2), Math.ceil(principles / 3)));
        // The reader asked for the newest edition; another one may be published between two pages.
        for (const next of asked.slice(1))
          expect(next).toMatchObject({ corpus: "charter", edition: 7, digest: "70".repeat(32) });
      }),
    );
    expect(both.next({ edition: null }, {})).toBeUndefined();
  });

  it("bring every era that can be compared, those of other corpora too, each list of one edition", () => {
    const erasOf: Record<string, string[]> = { doctrine: ["a", "b", "c", "d", "e"], charter: ["f", "g", "h"] };
    const numbers: Record<string, number> = { doctrine: 4, charter: 2 };
    const eras = (corpus: string, after?: string | null) => {
      const { nodes, pageInfo } = pageAfter(erasOf[corpus] ?? [], after, 2);
      return { nodes: nodes.map((era) => ({ ...era, ordinal: 1, period: "1950" })), pageInfo };
    };
    const answer = ({ corpus, after }: ComparableErasQueryVariables): ComparableErasQuery => ({
      edition: {
        ...stamp(corpus ?? "doctrine", numbers[corpus ?? "doctrine"] ?? 0),
        eras: eras(corpus ?? "doctrine", after),
      },
      corpora: Object.keys(erasOf).map((slug) => ({
        ...{ slug, title: slug },
        currentEdition: { ...stamp(slug, numbers[slug] ?? 0), eras: eras(slug) },
      })),
    });
    const { asked, whole } = readThrough(eraPages, { corpus: null, edition: null, digest: null }, answer);
    expect(asked.slice(1)).toEqual([
      { corpus: "doctrine", edition: 4, digest: "40".repeat(32), after: "b" },
      { corpus: "doctrine", edition: 4, digest: "40".repeat(32), after: "d" },
      { corpus: "charter", edition: 2, digest: "20".repeat(32), after: "g" },
    ]);
    for (const name of ["2", "2@202020202020", `2@${"20".repeat(32)}`])
      expect(eraChoices(whole, [`charter@${name}/g`, "charter@1/f", "charter@2@ffffffffffff/h"])).toMatchObject(
        [...["a", "b", "c", "d", "e"], ...["charter/f", `charter@${name}/g`, "charter/h"]].map((reference) => ({
          reference,
        })),
      );
  });

  it("go on with what the timeline's first was asked for, as far as so much can be drawn", () => {
    const entry = {
      __typename: "Era" as const,
      slug: "x",
      name: "X",
      ordinal: 1,
      labels: [],
      period: "1950",
      summary: "",
    };
    const soFar = (count: number) => ({
      edition: {
        ...stamp("doctrine", 4),
        timeline: {
          totalCount: 3_000,
          nodes: Array.from({ length: count }, () => entry),
          pageInfo: { hasNextPage: true, endCursor: "x" },
        },
      },
    });
    const asked = { corpus: null, edition: null, from: "1950" };
    expect(timelinePaging.next(soFar(1_999), asked)).toEqual({
      ...{ corpus: "doctrine", edition: 4, digest: "40".repeat(32), from: "1950", after: "x" },
    });
    expect(timelinePaging.next(soFar(2_000), asked)).toBeUndefined();
  });
});
