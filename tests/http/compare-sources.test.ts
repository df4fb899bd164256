import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { positions, useValley } from "../support/valley.js";

const { service, inValley } = useValley();

describe("sources", () => {
  it("are compared by the stances with evidence from each, and may contradict each other", async () => {
    const { compareSources } = await inValley(`compareSources(sources: ["weir-book", "registre-des-moulins"]) {
      sources { slug }
      rows { principle { slug } attestedIn cells { source { slug } attested position kinds stances { kind era { slug } } } }
      sharedByAll { slug } sharedOnlyByThese { slug }
      similarity { a { slug } b { slug } shared opposed union jaccard }
    }`);
    expect(slugs(compareSources.sources)).toEqual(["weir-book", "registre-des-moulins"]);
    expect(positions(compareSources.rows)).toEqual({
      "common-fishing": ["BOTH", "AFFIRMED"],
      "free-passage": ["BOTH", "AFFIRMED"],
      "shared-water": ["AFFIRMED", "SILENT"],
      toll: ["BOTH", "BOTH"],
      lamps: ["AFFIRMED", "SILENT"],
    });
    const toll = compareSources.rows.find(({ principle }: Json) => principle.slug === "toll");
    expect(toll.cells[1]).toEqual({
      source: { slug: "registre-des-moulins" },
      attested: true,
      position: "BOTH",
      kinds: ["INTRODUCED", "ABANDONED"],
      stances: [
        { kind: "INTRODUCED", era: { slug: "mills" } },
        { kind: "ABANDONED", era: { slug: "restoration" } },
      ],
    });
    expect(slugs(compareSources.sharedByAll)).toEqual(["common-fishing", "free-passage", "toll"]);
    expect(slugs(compareSources.sharedOnlyByThese)).toEqual(["common-fishing", "free-passage", "toll"]);
    expect(compareSources.similarity).toEqual([
      { a: { slug: "weir-book" }, b: { slug: "registre-des-moulins" }, shared: 3, opposed: 0, union: 5, jaccard: 0.6 },
    ]);
  });

  it.each([
    [`["weir-book"]`, "has 1 slug; expected 2 to 20 different ones"],
    [`["weir-book", "weir-book"]`, '"weir-book" stands there more than once'],
  ])("are compared two or more, each once: not %s", async (sources, message) => {
    const { errors } = await service().ask(
      `{ edition(corpus: "weir-and-mills") { compareSources(sources: ${sources}) { rows { attestedIn } } } }`,
    );
    expect(errors?.[0]?.message).toContain(message);
  });
});
