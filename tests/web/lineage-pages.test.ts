import { expect, it } from "vitest";
import { principlesPaging } from "../../web/src/views/lineage/pages.js";

const page = (slug: string, hasNextPage: boolean) => ({
  edition: {
    ...{ number: 7, digest: "", publishedAt: "", corpus: { slug: "charter", title: "" }, sources: [] },
    principles: {
      nodes: [{ slug, name: slug, labels: [], broader: [], lineage: [] }],
      pageInfo: { hasNextPage, endCursor: slug },
    },
  },
});

it("follows the principles to choose from to their end, all in the edition of the first page", () => {
  const first = page("a", true);
  // The reader asked for the newest edition; another one may be published between two pages.
  const next = principlesPaging.next(first, { corpus: null, edition: null });
  expect(next).toEqual({ corpus: "charter", edition: 7, after: "a" });
  const whole = principlesPaging.joined(first, page("b", false));
  expect(whole.edition?.principles.nodes.map(({ slug }) => slug)).toEqual(["a", "b"]);
  expect(principlesPaging.next(whole, next ?? {})).toBeUndefined();
  expect(principlesPaging.next({ edition: null }, {})).toBeUndefined();
});
