import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tagEdition } from "../../src/corpus/editions.js";
import { importCorpus } from "../../src/corpus/import.js";
import { copyHarbour, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { serveDatabase, useService } from "../support/service.js";
import { countStatements } from "../support/statements.js";

const service = useService();
const eras = '["founding", "peaceful-coexistence", "against-two-superpowers", "reform-and-opening-up", "new-era"]';
const shown =
  "kind summary leaders { slug labels { value } } events { slug } evidence { gloss digest source { title } }";
const comparison = (which: string, selection: string) => `{ compareEras(eras: ${which}) { ${selection} } }`;

/** Statements of a question, beside the one that asks for the catalogue's state. */
const statements = (query: string) =>
  countStatements(service().service.reader, async () => expect(await service().data(query)).toBeDefined());

const questions = [
  comparison(
    eras,
    `rows { principle { slug broader { slug } } matched { slug } cells { era { slug leaders { name } } stances { ${shown} } } }
    transitions { from { name } carried { slug labels { value } } notAttested { slug } } similarity { a { slug } jaccard } sharedByAll { name } sharedOnlyByThese { statement } eras { events { slug } }`,
  ),
  `{ compareEras(eras: ${eras}, rollUp: true, kinds: [EXTENDED, REAFFIRMED], principles: ["non-alignment", "peaceful-coexistence-five-principles"]) { rows { principle { statement } cells { stances { ${shown} } } } } }`,
  `{ compareEras(eras: ["detente", "united-states-foreign-policy-doctrines/detente"]) { rows { cells { stances { ${shown} } } } } }`,
  `{ compareLeaders(leaders: ["mao-zedong", "deng-xiaoping"]) { leaders { eras { slug } } rows { principle { quotes { text } } cells { stances { ${shown} quotes { text } } } } sharedByAll { slug } } }`,
  `{ principle(slug: "non-alignment") { name lineage(includeNarrower: true) { era { slug leaders { name } } kinds stances { ${shown} } } } }`,
  `{ timeline(first: 50) { totalCount nodes { __typename ... on Event { summary leaders { name } evidence { gloss } } ... on Era { labels { value } } ... on Quote { text speaker { name } } } } }`,
  `{ search(text: "peace* independent", first: 20) { totalCount edges { snippet node { ... on Principle { broader { slug } } ... on Stance { ${shown} } } } } }`,
];

describe("A comparison, lineage, timeline or search", () => {
  // Which edition is current is asked once after something was published, not with each question.
  it.each(questions)("takes three statements at most, whatever it asks: %#", async (query) => {
    await service().data(
      '{ eras(first: 1) { totalCount } edition(corpus: "united-states-foreign-policy-doctrines") { number } }',
    );
    const known = query
      .replace('"detente"', '"founding"')
      .replace('"peaceful-coexistence-five-principles"', '"mutual-non-aggression"');
    expect(1 + (await statements(known))).toBeLessThanOrEqual(3);
  });
});

describe("What a process has read of an edition", () => {
  it("answers questions that nobody has asked before, without a statement", async () => {
    await service().data(comparison(eras, `rows { principle { slug } cells { stances { ${shown} } } }`));
    for (const never of [
      comparison(
        '["new-era", "founding"]',
        "rows { attestedIn principle { statement } cells { kinds stances { evidence { gloss start end } } } }",
      ),
      comparison(
        '["reform-and-opening-up", "founding", "new-era"]',
        "transitions { introduced { name } } similarity { jaccard union }",
      ),
      `{ compareEras(eras: ["founding", "new-era"], kinds: [REAFFIRMED]) { rowsConnection(first: 3) { totalCount nodes { cells { stances { summary leaders { name } } } } } } }`,
      `query Mine($all: [String!]!) { mine: compareEras(eras: $all, principles: null) { eras { name } sharedByAll { slug } } }`.replace(
        "$all: [String!]!",
        `$all: [String!]! = ${eras}`,
      ),
    ])
      expect(await statements(never), never).toBe(0);
  });

  it("is read again, once, for what was not asked of it yet", async () => {
    const query = comparison(
      '["founding", "new-era"]',
      "rows { cells { stances { quotes { text speaker { name } } } } }",
    );
    expect(await statements(query)).toBe(1);
    expect(await statements(`${query} # in other words`)).toBe(0);
  });

  it("does not hide what has changed beside it: a tag, or which edition of its corpus is current", async () => {
    const { database } = service().service.store;
    const folder = join(await temporaryFolder(), "harbour-charter");
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    await importCorpus(database, folder);
    const { nodes } = (await service().data('{ edition(corpus: "harbour-charter") { eras { nodes { slug } } } }'))
      .edition.eras;
    const compared = JSON.stringify(nodes.map(({ slug }: { slug: string }) => slug));
    const query = `{ edition(corpus: "harbour-charter", number: 1) { compareEras(eras: ${compared}) {
      rows { principle { edition { number tags corpus { currentEdition { number } } } } } } } }`;
    const seen = async () => (await service().data(query)).edition.compareEras.rows[0].principle.edition;
    const before = { number: 1, tags: [], corpus: { currentEdition: { number: 1 } } };
    for (let times = 0; times < 4; times += 1) expect(await seen()).toEqual(before);
    await tagEdition(database, "harbour-charter", 1, "thesis");
    expect(await seen()).toEqual({ ...before, tags: ["thesis"] });
    await copyHarbour(folder, "eras.yaml", (text) => text.replace(/name: .*/, "name: Renamed"));
    await importCorpus(database, folder);
    for (let times = 0; times < 2; times += 1)
      expect(await seen()).toEqual({ number: 1, tags: ["thesis"], corpus: { currentEdition: { number: 2 } } });
  });

  it("answers what is computed from it, too, without reading it again", async () => {
    const eager = await serveDatabase(await seededDatabase(), { ANSWERS_MEMORY: "0" });
    const query = comparison(
      '["founding", "new-era"]',
      "rows { principle { edition { tags } } cells { stances { evidence { text verified } } } }",
    );
    for (let times = 0; times < 4; times += 1) await eager.data(query);
    expect(await countStatements(eager.service.reader, () => eager.data(query))).toBe(0);
    await eager.stop();
  });

  it("is bounded by ROWS_MEMORY, and nothing with 0; the answers are the same", async () => {
    const database = await seededDatabase();
    const again = { ...database, drop: async () => undefined };
    const [wide, narrow, none] = [
      await serveDatabase(database),
      await serveDatabase(again, { ROWS_MEMORY: "1", ANSWERS_MEMORY: "0" }),
      await serveDatabase(again, { ROWS_MEMORY: "0", ANSWERS_MEMORY: "0" }),
    ];
    const query = comparison(eras, `rows { principle { slug } cells { stances { ${shown} } } }`);
    const expected = await wide.data(query);
    for (const one of [narrow, none])
      for (let times = 0; times < 4; times += 1) expect(await one.data(query)).toEqual(expected);
    expect(narrow.service.reader.catalogue.use.bytes).toBeLessThanOrEqual(1_024 * 1_024);
    expect(none.service.reader.catalogue.use.bytes).toBe(0);
    expect(await countStatements(none.service.reader, () => none.data(query))).toBe(2);
    for (const one of [narrow, none, wide]) await one.stop();
  });

  it("is read once for hundreds who ask the same at a cold start", async () => {
    const cold = await serveDatabase(await seededDatabase(), { ANSWERS_MEMORY: "0" });
    // Small, so that what is counted is what was read, and not how long a busy machine takes to answer so many.
    const query = comparison('["founding", "new-era"]', "rows { principle { slug } cells { stances { summary } } }");
    const ask = async () => Promise.all(Array.from({ length: 200 }, () => cold.data(query)));
    const sent = await countStatements(cold.service.reader, async () => {
      const answers = await ask();
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });
    // Which edition is current, the outline, the rows; a few more where requests came in while another's answer was on its way.
    expect(sent).toBeLessThanOrEqual(9);
    await cold.stop();
  });
});

describe("rowsConnection", () => {
  const page = (args: string) =>
    `{ compareEras(eras: ${eras}) { rowsConnection(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { principle { slug } cells { era { slug } kinds stances { summary } } } } } }`;

  it("gives the plain list's rows, page by page", async () => {
    const whole = (
      await service().data(
        comparison(eras, "rows { principle { slug } cells { era { slug } kinds stances { summary } } }"),
      )
    ).compareEras.rows;
    const paged: unknown[] = [];
    let after = "";
    for (let more = true; more; ) {
      const { rowsConnection } = (await service().data(page(`first: 4${after}`))).compareEras;
      expect(rowsConnection.totalCount).toBe(whole.length);
      paged.push(...rowsConnection.nodes);
      after = `, after: "${rowsConnection.pageInfo.endCursor}"`;
      more = rowsConnection.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });

  it("refuses a page larger than 100, and a cursor that it never gave", async () => {
    for (const args of ["first: 101", 'first: 2, after: "nothing"']) {
      const { errors } = await service().ask(page(args));
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
