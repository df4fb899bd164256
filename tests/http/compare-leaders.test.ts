import { describe, expect, it } from "vitest";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

describe("a comparison of leaders", () => {
  it("counts a stance for every leader whom the source names for it, and for nobody else", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") {
      compareLeaders(leaders: ["bo-marsh", "ada-lund"]) {
        leaders { slug }
        rows { principle { slug } attestedIn cells { leader { slug } attested kinds stances { era { slug } } } }
        sharedByAll { slug }
        similarity { a { slug } b { slug } shared opposed union jaccard }
      }
    } }`);
    expect(edition.compareLeaders.similarity).toEqual([
      { a: { slug: "bo-marsh" }, b: { slug: "ada-lund" }, shared: 1, opposed: 0, union: 2, jaccard: 0.5 },
    ]);
    expect(edition.compareLeaders.leaders).toEqual([{ slug: "bo-marsh" }, { slug: "ada-lund" }]);
    expect(edition.compareLeaders.rows).toEqual([
      {
        principle: { slug: "open-water" },
        attestedIn: 2,
        cells: [
          {
            leader: { slug: "bo-marsh" },
            attested: true,
            kinds: ["REAFFIRMED", "EXTENDED"],
            stances: [{ era: { slug: "widening" } }, { era: { slug: "widening" } }],
          },
          {
            leader: { slug: "ada-lund" },
            attested: true,
            kinds: ["INTRODUCED"],
            stances: [{ era: { slug: "founding" } }],
          },
        ],
      },
      {
        principle: { slug: "shared-light" },
        attestedIn: 1,
        cells: [
          {
            leader: { slug: "bo-marsh" },
            attested: true,
            kinds: ["INTRODUCED"],
            stances: [{ era: { slug: "widening" } }],
          },
          { leader: { slug: "ada-lund" }, attested: false, kinds: [], stances: [] },
        ],
      },
    ]);
    expect(edition.compareLeaders.sharedByAll).toEqual([{ slug: "open-water" }]);
  });

  it("agrees with the leaders' own stances in the first corpus", async () => {
    const leaders = ["mao-zedong", "deng-xiaoping", "hu-jintao"];
    const { compareLeaders } = await service().data(
      `query ($leaders: [String!]!) { compareLeaders(leaders: $leaders) { rows { principle { slug } cells { leader { slug } stances { id } } } } }`,
      { leaders },
    );
    for (const slug of leaders) {
      const { leader } = await service().data(`query ($slug: String!) { leader(slug: $slug) { stances { id } } }`, {
        slug,
      });
      const shown = compareLeaders.rows.flatMap(({ cells }: Json) =>
        cells.filter((cell: Json) => cell.leader.slug === slug).flatMap((cell: Json) => cell.stances),
      );
      const ids = (stances: Json): string[] => stances.map(({ id }: Json) => id).sort();
      expect(ids(shown)).toEqual(ids(leader.stances));
    }
  });

  it("rolls up, and keeps to kinds and principles", async () => {
    const { edition } = await service().data(`{ edition(corpus: "harbour-charter") {
      compareLeaders(leaders: ["bo-marsh", "ada-lund"], kinds: [INTRODUCED], principles: ["hospitality"], rollUp: true) {
        rows { principle { slug } cells { stances { principle { slug } } } }
      }
    } }`);
    expect(edition.compareLeaders.rows).toEqual([
      {
        principle: { slug: "hospitality" },
        cells: [
          { stances: [{ principle: { slug: "shared-light" } }] },
          { stances: [{ principle: { slug: "open-water" } }] },
        ],
      },
    ]);
  });

  it("refuses unknown, repeated and too few leaders", async () => {
    for (const [leaders, message] of [
      [["mao-zedong", "mao"], 'leaders: "mao" (nearest: mao-zedong)'],
      [["mao-zedong", "mao-zedong"], 'leaders: "mao-zedong" stands there more than once'],
      [["mao-zedong"], "leaders: has 1 slug; expected 2 to 20 different ones"],
    ] as const) {
      const { errors } = await service().ask(
        `query ($leaders: [String!]!) { compareLeaders(leaders: $leaders) { rows { attestedIn } } }`,
        { leaders },
      );
      expect(errors?.[0]?.message).toContain(message);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "leaders" });
    }
  });
});
