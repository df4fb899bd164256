import { describe, expect, it } from "vitest";
import type { ComparableErasQuery, ComparableErasQueryVariables } from "../../web/src/api/generated/graphql.js";
import type { Paging } from "../../web/src/api/use-answer.js";
import { eraChoices } from "../../web/src/views/compare/picker/choices.js";
import { eraPages } from "../../web/src/views/compare/picker/pages.js";
import { timelinePaging } from "../../web/src/views/timeline/use-timeline.js";

const stamp = (slug: string, number: number) => ({
  ...{ number, digest: "", publishedAt: "", corpus: { slug, title: slug } },
  sources: [],
});
const page = (last: string, hasNextPage: boolean) => ({ pageInfo: { hasNextPage, endCursor: last } });

/** All that is asked, page after page, and what comes of it. */
function followed<Data, Variables>(
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
  it("bring every era that can be compared, those of other corpora too, each list of one edition", () => {
    const erasOf: Record<string, string[]> = { doctrine: ["a", "b", "c", "d", "e"], charter: ["f", "g", "h"] };
    const numbers: Record<string, number> = { doctrine: 4, charter: 2 };
    const eras = (corpus: string, after?: string | null) => {
      const all = erasOf[corpus] ?? [];
      const start = after ? all.indexOf(after) + 1 : 0;
      const nodes = all
        .slice(start, start + 2)
        .map((slug) => ({ slug, name: slug, ordinal: 1, period: "1950", labels: [] }));
      return { nodes, ...page(nodes.at(-1)?.slug ?? "", start + 2 < all.length) };
    };
    const answer = ({ corpus, after }: ComparableErasQueryVariables): ComparableErasQuery => ({
      edition: {
        ...stamp(corpus ?? "doctrine", numbers[corpus ?? "doctrine"] ?? 0),
        eras: eras(corpus ?? "doctrine", after),
      },
      corpora: Object.keys(erasOf).map((slug) => ({
        ...{ slug, title: slug },
        currentEdition: { number: numbers[slug] ?? 0, eras: eras(slug) },
      })),
    });
    const { asked, whole } = followed(eraPages, { corpus: null, edition: null }, answer);
    expect(asked.slice(1)).toEqual([
      { corpus: "doctrine", edition: 4, after: "b" },
      { corpus: "doctrine", edition: 4, after: "d" },
      { corpus: "charter", edition: 2, after: "g" },
    ]);
    expect(eraChoices(whole, ["charter@2/g"]).map(({ reference }) => reference)).toEqual([
      ...["a", "b", "c", "d", "e"],
      ...["charter/f", "charter@2/g", "charter/h"],
    ]);
  });

  it("are of the edition of the timeline's first", () => {
    const edition = { ...stamp("doctrine", 4), timeline: { totalCount: 9, nodes: [], ...page("x", true) } };
    expect(timelinePaging.next({ edition }, { corpus: null, edition: null, from: "1950" })).toEqual({
      ...{ corpus: "doctrine", edition: 4, from: "1950", after: "x" },
    });
  });
});
