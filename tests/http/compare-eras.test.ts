import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

const everyEra = [
  "founding",
  "peaceful-coexistence",
  "against-two-superpowers",
  "strategic-adjustment",
  "reform-and-opening-up",
  "post-cold-war",
  "peaceful-development",
  "new-era",
];

const inHarbour = (query: string): Promise<Json> =>
  service()
    .data(`{ edition(corpus: "harbour-charter") { ${query} } }`)
    .then(({ edition }) => edition);

describe("a comparison of eras", () => {
  it("is a table: one row for each principle attested, one cell for each era in the order asked", async () => {
    const { compareEras } = await inHarbour(`compareEras(eras: ["keeping", "founding", "widening"]) {
      eras { slug }
      rows { principle { slug } attestedIn cells { era { slug } attested kinds stances { summary evidence { gloss } } } }
    }`);
    expect(slugs(compareEras.eras)).toEqual(["keeping", "founding", "widening"]);
    expect(
      compareEras.rows.map((row: Json) => [
        row.principle.slug,
        row.attestedIn,
        row.cells.map((cell: Json) => cell.kinds),
      ]),
    ).toEqual([
      ["open-water", 3, [["REAFFIRMED"], ["INTRODUCED", "APPLIED"], ["REAFFIRMED", "EXTENDED"]]],
      ["shared-light", 1, [[], [], ["INTRODUCED"]]],
    ]);
    expect(compareEras.rows[1].cells[0]).toEqual({ era: { slug: "keeping" }, attested: false, kinds: [], stances: [] });
    expect(compareEras.rows[1].cells[2].stances).toEqual([
      {
        summary: "The source has the rule of lamps put forward.",
        evidence: [{ gloss: "The rule of lamps is put forward." }],
      },
    ]);
  });

  it("says what changed from each era to the next", async () => {
    const { compareEras } = await inHarbour(`compareEras(eras: ["founding", "widening", "keeping"]) {
      transitions {
        from { slug } to { slug }
        introduced { slug } resumed { slug } carried { slug } notAttested { slug }
        reaffirmed { slug } extended { slug } reinterpreted { slug }
      }
    }`);
    const [openWater, sharedLight] = [[{ slug: "open-water" }], [{ slug: "shared-light" }]];
    expect(compareEras.transitions).toEqual([
      {
        from: { slug: "founding" },
        to: { slug: "widening" },
        introduced: sharedLight,
        resumed: [],
        carried: openWater,
        notAttested: [],
        reaffirmed: openWater,
        extended: openWater,
        reinterpreted: [],
      },
      {
        from: { slug: "widening" },
        to: { slug: "keeping" },
        introduced: [],
        resumed: [],
        carried: openWater,
        notAttested: sharedLight,
        reaffirmed: openWater,
        extended: [],
        reinterpreted: [],
      },
    ]);
  });

  it("tells how much any two eras have in common, and what all share", async () => {
    const { compareEras } = await inHarbour(`compareEras(eras: ["founding", "widening", "keeping"]) {
      similarity { a { slug } b { slug } shared union jaccard }
      sharedByAll { slug }
    }`);
    expect(
      compareEras.similarity.map((pair: Json) => [pair.a.slug, pair.b.slug, pair.shared, pair.union, pair.jaccard]),
    ).toEqual([
      ["founding", "widening", 1, 2, 0.5],
      ["founding", "keeping", 1, 1, 1],
      ["widening", "keeping", 1, 2, 0.5],
    ]);
    expect(compareEras.sharedByAll).toEqual([{ slug: "open-water" }]);
  });

  it("lets stances on narrower principles count for broader ones when rolled up", async () => {
    const { compareEras } = await inHarbour(`compareEras(eras: ["founding", "widening"], rollUp: true) {
      row(principle: "hospitality") { cells { kinds stances { principle { slug } } } }
    }`);
    expect(compareEras.row.cells).toEqual([
      {
        kinds: ["INTRODUCED", "APPLIED"],
        stances: [{ principle: { slug: "open-water" } }, { principle: { slug: "open-water" } }],
      },
      {
        kinds: ["INTRODUCED", "REAFFIRMED", "EXTENDED"],
        stances: [
          { principle: { slug: "open-water" } },
          { principle: { slug: "open-water" } },
          { principle: { slug: "shared-light" } },
        ],
      },
    ]);
  });

  it("takes a principle by a reference to its own corpus for the same as by its slug", async () => {
    const compared = async (principle: string) =>
      (
        await service().data(
          `query ($p: [String!]) { compareEras(eras: ["founding", "new-era"], principles: $p) { rows { attestedIn principle { slug } cells { kinds } } } }`,
          { p: [principle] },
        )
      ).compareEras.rows;
    const rows = await compared("independent-foreign-policy-of-peace/non-alignment");
    expect(rows[0].attestedIn).toBeGreaterThan(0);
    expect(await compared("non-alignment")).toEqual(rows);
  });

  it("keeps to the kinds and principles asked for, attested or not", async () => {
    const { compareEras } = await inHarbour(`compareEras(
      eras: ["founding", "widening"], kinds: [REAFFIRMED], principles: ["shared-light", "open-water"]
    ) { rows { principle { slug } attestedIn } row(principle: "hospitality") { attestedIn } }`);
    expect(compareEras).toEqual({
      rows: [
        { principle: { slug: "open-water" }, attestedIn: 1 },
        { principle: { slug: "shared-light" }, attestedIn: 0 },
      ],
      row: null,
    });
  });

  it("of no kinds at all is empty", async () => {
    const { compareEras } = await inHarbour(`compareEras(eras: ["founding", "widening"], kinds: []) {
      rows { attestedIn } similarity { shared union jaccard }
    }`);
    expect(compareEras).toEqual({ rows: [], similarity: [{ shared: 0, union: 0, jaccard: 0 }] });
  });

  it("answers each of two aliases with its own arguments and fields", async () => {
    const answer = await inHarbour(`
      all: compareEras(eras: ["founding", "widening"]) { rows { cells { stances { kind leaders { slug } } } } }
      few: compareEras(eras: ["founding", "widening"], kinds: [EXTENDED]) { rows { cells { stances { kind quotes { slug } } } } }
    `);
    expect(answer.all.rows[0].cells[0].stances).toEqual([
      { kind: "INTRODUCED", leaders: [{ slug: "ada-lund" }] },
      { kind: "APPLIED", leaders: [] },
    ]);
    expect(answer.few.rows).toEqual([
      { cells: [{ stances: [] }, { stances: [{ kind: "EXTENDED", quotes: [{ slug: "who-drifts" }] }] }] },
    ]);
  });
});

describe("the comparison of all eras of the first corpus", () => {
  it("agrees with what anyone can compute from the stances themselves", async () => {
    const { compareEras } = await service().data(
      `query ($eras: [String!]!) { compareEras(eras: $eras) {
        rows { principle { slug } cells { era { slug } kinds stances { id } } }
        transitions { from { slug } to { slug } introduced { slug } resumed { slug } appeared { slug } carried { slug } reversed { slug } notAttested { slug } }
        similarity { a { slug } b { slug } jaccard }
      } }`,
      { eras: everyEra },
    );
    const coded = await allStances();
    const kindsIn = (era: string, principle: string): string[] =>
      coded.filter((stance) => stance.era.slug === era && stance.principle.slug === principle).map(({ kind }) => kind);
    const principlesOf = (era: string): Set<string> =>
      new Set(coded.filter((stance) => stance.era.slug === era).map(({ principle }) => principle.slug));

    expect(compareEras.rows.length).toBe(new Set(coded.map(({ principle }) => principle.slug)).size);
    for (const { principle, cells } of compareEras.rows) {
      for (const { era, kinds } of cells) expect(new Set(kinds)).toEqual(new Set(kindsIn(era.slug, principle.slug)));
    }
    for (const { from, to, introduced, resumed, appeared, carried, reversed, notAttested } of compareEras.transitions) {
      const [before, after] = [principlesOf(from.slug), principlesOf(to.slug)];
      const fresh = [...after].filter((slug) => !before.has(slug));
      const first = fresh.filter((slug) => kindsIn(to.slug, slug).includes("INTRODUCED"));
      expect(new Set(slugs(introduced))).toEqual(new Set(first));
      const taken = [...slugs(resumed), ...slugs(appeared)];
      expect(new Set(taken)).toEqual(new Set(fresh.filter((slug) => !first.includes(slug))));
      expect(new Set([...slugs(carried), ...slugs(reversed)])).toEqual(
        new Set([...after].filter((slug) => before.has(slug))),
      );
      expect(new Set(slugs(notAttested))).toEqual(new Set([...before].filter((slug) => !after.has(slug))));
    }
    for (const { a, b, jaccard } of compareEras.similarity) {
      const [one, other] = [principlesOf(a.slug), principlesOf(b.slug)];
      const shared = [...one].filter((slug) => other.has(slug)).length;
      expect(jaccard).toBeCloseTo(shared / new Set([...one, ...other]).size, 12);
    }
  });

  it("has its rows by the first era compared that attests them, then by slug", async () => {
    const { compareEras } = await service().data(
      `query ($eras: [String!]!) { compareEras(eras: $eras) { rows { principle { slug } cells { attested era { ordinal } } } } }`,
      { eras: [...everyEra].reverse() },
    );
    const keys = compareEras.rows.map(({ principle, cells }: Json) => {
      const first = Math.min(...cells.filter((cell: Json) => cell.attested).map((cell: Json) => cell.era.ordinal));
      return `${first} ${principle.slug}`;
    });
    expect(keys).toEqual([...keys].sort());
  });
});

describe("a comparison of eras is refused with BAD_USER_INPUT, naming the argument,", () => {
  const refusal = async (eras: readonly string[], more = ""): Promise<string> => {
    const { errors } = await service().ask(
      `query ($eras: [String!]!) { compareEras(eras: $eras${more}) { rows { attestedIn } } }`,
      { eras },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    return errors?.[0]?.message ?? "";
  };

  it("when a slug is unknown: all unknown ones at once, each with the nearest known one", async () => {
    expect(await refusal(["foundin", "new-era", "reform-and-opening"])).toBe(
      'eras: "foundin" (nearest: founding), "reform-and-opening" (nearest: reform-and-opening-up) are no eras of this edition; expected slugs that eras { nodes { slug } } lists',
    );
    expect(await refusal(["founding", "new-era"], `, principles: ["non-alignmnt"]`)).toContain(
      'principles: "non-alignmnt" (nearest: non-alignment)',
    );
  });

  it("when a slug stands there twice", async () => {
    expect(await refusal(["founding", "new-era", "founding"])).toBe(
      'eras: "founding" stands there more than once; expected each slug once',
    );
  });

  it("when fewer than two or more than twenty are named", async () => {
    expect(await refusal(["founding"])).toBe("eras: has 1 slug; expected 2 to 20 different ones");
    expect(await refusal([])).toBe("eras: has 0 slugs; expected 2 to 20 different ones");
    expect(await refusal(Array.from({ length: 21 }, (_, index) => `era-${index}`))).toContain("has 21 slugs");
  });
});

async function allStances(): Promise<Json[]> {
  const page = `nodes { kind era { slug } principle { slug } } pageInfo { endCursor hasNextPage }`;
  const first = (await service().data(`{ stances(first: 100) { ${page} } }`)).stances;
  const second = (
    await service().data(`query ($after: String) { stances(first: 100, after: $after) { ${page} } }`, {
      after: first.pageInfo.endCursor,
    })
  ).stances;
  expect(second.pageInfo.hasNextPage).toBe(false);
  return [...first.nodes, ...second.nodes];
}
