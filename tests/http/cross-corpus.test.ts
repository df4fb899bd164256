import { describe, expect, it } from "vitest";
import { type Json, slugs } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService();
const us = "united-states-foreign-policy-doctrines";
const china = "independent-foreign-policy-of-peace";

const comparison = `query ($eras: [String!]!, $principles: [String!], $rollUp: Boolean! = false) {
  compareEras(eras: $eras, principles: $principles, rollUp: $rollUp) {
    eras { slug edition { number corpus { slug } } }
    rows { principle { slug edition { corpus { slug } } } matched { slug edition { corpus { slug } } } attestedIn
      cells { era { slug } kinds stances { principle { slug } edition { corpus { slug } } evidence { source { slug } } } } }
    transitions {
      introduced { slug } resumed { slug } appeared { slug } carried { slug } reversed { slug } notAttested { slug }
    }
    similarity { shared union jaccard }
    sharedByAll { slug }
  }
}`;
const compare = async (...eras: string[]) => (await service().data(comparison, { eras })).compareEras;
const named = ({ slug, edition }: Json): string => `${edition.corpus.slug}/${slug}`;

describe("eras of two corpora", () => {
  it("stand side by side, each with its edition, in the order asked", async () => {
    const { eras } = await compare("peaceful-coexistence", `${us}/detente`, `${us}@1/founding-neutrality`);
    expect(eras).toEqual([
      { slug: "peaceful-coexistence", edition: { number: 1, corpus: { slug: china } } },
      { slug: "detente", edition: { number: 1, corpus: { slug: us } } },
      { slug: "founding-neutrality", edition: { number: 1, corpus: { slug: us } } },
    ]);
  });

  it("share a row exactly where a corpus declares a match, whose principle is that of the corpus that was asked", async () => {
    const { rows } = await compare("peaceful-coexistence", `${us}/detente`);
    const shared = rows.filter(({ matched }: Json) => matched.length > 0);
    expect(shared.map(({ principle, matched }: Json) => [named(principle), matched.map(named)])).toEqual([
      [`${china}/coexisting-in-peace`, [`${us}/peaceful-coexistence-between-systems`]],
      [`${china}/equality-and-mutual-benefit`, [`${us}/equality-and-mutual-benefit`]],
      [`${china}/mutual-non-aggression`, [`${us}/non-aggression`]],
      [`${china}/mutual-non-interference`, [`${us}/non-intervention`]],
      [
        `${china}/mutual-respect-for-sovereignty-and-territorial-integrity`,
        [`${us}/respect-for-independence-and-territorial-integrity`],
      ],
      [`${china}/relations-irrespective-of-social-system-and-ideology`, [`${us}/peaceful-coexistence-between-systems`]],
    ]);
    const benefit = rows.find(({ principle }: Json) => principle.slug === "equality-and-mutual-benefit");
    expect(benefit.cells.map(({ kinds }: Json) => kinds)).toEqual([
      ["REAFFIRMED", "EXTENDED"],
      ["INTRODUCED", "REAFFIRMED"],
    ]);
    const [{ edition, evidence }] = benefit.cells[1].stances;
    expect(edition.corpus.slug).toBe(us);
    expect(evidence[0].source.slug).toBe("shanghai-communique-1972");
  });

  it("have rows named by the corpus of the edition that is asked, whichever era comes first", async () => {
    const [one, other] = [
      await compare("peaceful-coexistence", `${us}/detente`),
      await compare(`${us}/detente`, "peaceful-coexistence"),
    ];
    expect(slugs(other.sharedByAll)).toEqual(slugs(one.sharedByAll));
    expect(other.similarity).toEqual(one.similarity);
    const { edition } = await service().data(
      `query ($eras: [String!]!) { edition(corpus: "${us}") { compareEras(eras: $eras) { sharedByAll { slug } } } }`,
      { eras: ["detente", `${china}/peaceful-coexistence`] },
    );
    // One principle matches two of the other corpus: two rows there, one here.
    expect(one.sharedByAll.length).toBe(6);
    expect(slugs(edition.compareEras.sharedByAll).sort()).toEqual([
      "equality-and-mutual-benefit",
      "non-aggression",
      "non-intervention",
      "peaceful-coexistence-between-systems",
      "respect-for-independence-and-territorial-integrity",
    ]);
  });

  it("keep every principle that either attests in exactly one list of the transition", async () => {
    const { rows, transitions } = await compare("peaceful-coexistence", `${us}/detente`);
    const { introduced, resumed, appeared, carried, reversed, notAttested } = transitions[0];
    const listed = [introduced, resumed, appeared, carried, reversed, notAttested].flatMap(slugs).sort();
    expect(listed).toEqual(rows.map(({ principle }: Json) => principle.slug).sort());
  });

  it("are restricted to principles by reference, whose matches count as well", async () => {
    const ask = async (...principles: string[]) =>
      (await service().data(comparison, { eras: ["peaceful-coexistence", `${us}/detente`], principles })).compareEras
        .rows;
    const [row, ...others] = await ask("mutual-non-aggression");
    expect([others, row.cells.map(({ kinds }: Json) => kinds)]).toEqual([[], [["INTRODUCED"], ["INTRODUCED"]]]);
    const [foreign] = await ask(`${us}/no-hegemony`);
    expect(named(foreign.principle)).toBe(`${us}/no-hegemony`);
  });

  it("roll up within each corpus before they are matched", async () => {
    const { compareEras } = await service().data(comparison, {
      eras: ["peaceful-coexistence", `${us}/detente`],
      rollUp: true,
    });
    const row = compareEras.rows.find(({ principle }: Json) => principle.slug === "peaceful-coexistence");
    expect(row.cells[0].stances.length).toBeGreaterThan(1);
  });

  it.each([
    [["peaceful-coexistence", "nowhere/founding"], '"nowhere" is not published here'],
    [["peaceful-coexistence", `${us}@9/detente`], `"${us}@9" is not published here`],
    [
      ["peaceful-coexistance", `${us}/detent`],
      '"peaceful-coexistance" (nearest: peaceful-coexistence), "detent" (nearest: detente) are no eras of these editions',
    ],
    [
      ["peaceful-coexistence", `${china}/peaceful-coexistence`],
      `"peaceful-coexistence" and "${china}/peaceful-coexistence" name the same`,
    ],
    ...[
      "0",
      "01",
      "00",
      "-1",
      "1.0",
      "1e0",
      "1000000000",
      "",
      "1@",
      "1@0a1b",
      `1@${"0A".repeat(6)}`,
      "1@0a1b2c3d4e5f@",
    ].map((edition): [string[], string] => [
      ["peaceful-coexistence", `${us}@${edition}/detente`],
      `"${us}@${edition}/detente" is no reference; expected slug, corpus/slug, or corpus@3/slug`,
    ]),
    [["peaceful-coexistence", "a/b/c"], '"a/b/c" is no reference; expected slug, corpus/slug, or corpus@3/slug'],
  ])("%j are refused: %s", async (eras, message) => {
    const { errors } = await service().ask(comparison, { eras });
    expect(errors?.map(({ extensions, message: text }) => [extensions.code, text])).toEqual([
      ["BAD_USER_INPUT", expect.stringContaining(message)],
    ]);
  });

  it("are named for programs as they were asked for, each with what is nearest in its own edition", async () => {
    const { errors } = await service().ask(comparison, { eras: ["founding", `${us}/founding`, `${us}@1/detent`] });
    const near = expect.toSatisfy((slug) => slug === null || slug.startsWith(`${us}/`));
    const unknown = [
      { asked: `${us}/founding`, nearest: near },
      { asked: `${us}@1/detent`, nearest: `${us}@1/detente` },
    ];
    expect(errors).toMatchObject([{ extensions: { unknown } }]);
  });

  it("is what leaders are not: they are compared within one edition", async () => {
    const leaders = `["mao-zedong", "${us}/richard-nixon"]`;
    const { errors } = await service().ask(`{ compareLeaders(leaders: ${leaders}) { rows { attestedIn } } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain(`"${us}/richard-nixon" is no leader of this edition`);
  });

  it("are not compared on a principle of a corpus that is not there", async () => {
    const { errors } = await service().ask(comparison, {
      eras: ["founding", "new-era"],
      principles: [`${us}/non-aggression`],
    });
    expect(errors?.[0]?.message).toContain("principles: non-aggression is of an edition that is not compared");
  });
});

describe("a match", () => {
  it("is answered as the corpus declares it, with the principle it leads to", async () => {
    const { edition } = await service().data(`{ edition(corpus: "${us}") {
      principle(slug: "no-hegemony") { exactMatch { slug } closeMatch { corpus slug principle { name edition { corpus { slug } } } } } } }`);
    expect(edition.principle).toEqual({
      exactMatch: [],
      closeMatch: ["never-seeking-hegemony", "opposing-hegemonism"].map((slug) => ({
        corpus: china,
        slug,
        principle: { name: expect.any(String), edition: { corpus: { slug: china } } },
      })),
    });
  });
});

describe("a source that comes with its corpus", () => {
  it("is attached: every span answers with its words, verified", async () => {
    const { edition } = await service().data(
      `{ edition(corpus: "${us}") { sources { attached } stances(first: 100) { nodes { evidence { text verified digest } } } } edition0: edition { sources { attached } stances(first: 1) { nodes { evidence { text verified } } } } }`,
    );
    expect(edition.sources.every(({ attached }: Json) => attached)).toBe(true);
    const spans = edition.stances.nodes.flatMap(({ evidence }: Json) => evidence);
    expect(spans.length).toBeGreaterThan(100);
    for (const { text, verified } of spans) expect([typeof text, verified]).toEqual(["string", true]);
  });

  it("leaves other sources as they are: text and verified are null", async () => {
    const { stances } = await service().data(
      `{ stances(first: 1) { nodes { evidence { text verified source { attached } } } } }`,
    );
    expect(stances.nodes[0].evidence[0]).toEqual({ text: null, verified: null, source: { attached: false } });
  });
});
