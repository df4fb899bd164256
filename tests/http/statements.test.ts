import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { seedFolder, withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { guideQueries } from "../../src/server/guide.js";
import { seededDatabase } from "../support/database.js";
import { enlarged } from "../support/enlarged.js";
import { serveDatabase, type TestService } from "../support/service.js";
import { countStatements, statementsOf } from "../support/statements.js";

/** On a busy machine, what is read for many parents at once may come in one piece more. One by one it would be dozens more. */
const LEEWAY = 3;

let small: TestService;
let large: TestService;

beforeAll(async () => {
  const nothingKept = { ROWS_MEMORY: "0", ANSWERS_MEMORY: "0" };
  const start = async () => serveDatabase(await seededDatabase(), nothingKept);
  [small, large] = await Promise.all([start(), start()]);
  await withCorpus(join(seedFolder, "independent-foreign-policy-of-peace"), ({ content }) =>
    publish(large.service.store.database, canonicalContent(enlarged(content, 4))),
  );
});
afterAll(() => Promise.all([small.stop(), large.stop()]));

/** Asks the same of the corpus and of one that holds five times as much. */
async function statements(
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ small: number; large: number }> {
  return {
    small: await countStatements(small.service.reader, () => small.data(query, variables)),
    large: await countStatements(large.service.reader, () => large.data(query, variables)),
  };
}

const everyEra = `["founding", "peaceful-coexistence", "against-two-superpowers", "strategic-adjustment", "reform-and-opening-up", "post-cold-war", "peaceful-development", "new-era"]`;
const wholeStance = `kind summary era { slug } principle { slug } leaders { slug labels { value } } events { slug evidence { gloss } }
  quotes { slug speaker { slug } } evidence { gloss source { slug attached } text verified }`;

const deepQueries: readonly (readonly [string, string])[] = [
  [
    "whole comparison",
    `{ compareEras(eras: ${everyEra}, rollUp: true) {
    rows { principle { slug broader { slug } narrower { slug } labels { value } } cells { stances { ${wholeStance} } } }
    transitions { carried { name } notAttested { name } } similarity { jaccard } sharedByAll { slug } } }`,
  ],
  [
    "one field twice under aliases",
    `{ eras { nodes {
    reaffirmed: stances(kinds: [REAFFIRMED]) { summary evidence { gloss } } extended: stances(kinds: [EXTENDED]) { leaders { slug } }
    some: principles(kinds: [APPLIED]) { name narrower { slug } } all: principles { slug statement }
    previous { slug events { slug } } next { slug leaders { slug } } } } }`,
  ],
  [
    "one comparison twice under aliases",
    `{
    a: compareEras(eras: ["founding", "new-era"]) { rows { principle { events { slug } } cells { stances { leaders { slug } } } } }
    b: compareEras(eras: ["founding", "new-era"], kinds: [REAFFIRMED]) { rows { principle { quotes { slug } } cells { stances { evidence { gloss } } } } } }`,
  ],
  [
    "computed fields of listed principles",
    `{ principles(first: 40) { nodes {
    introducedBy { era { slug } leaders { slug } } own: lineage { kinds } all: lineage(includeNarrower: true) { stances { evidence { gloss } } era { events { slug } } }
    stances(kinds: [APPLIED]) { events { slug } } events { slug } quotes { slug } broader { slug } narrower { slug } } } }`,
  ],
  [
    "computed fields behind a comparison",
    `{ compareEras(eras: ${everyEra}) { rows { principle {
    introducedBy { summary } lineage { kinds } stances { kind } } } } }`,
  ],
  [
    "leaders and what is theirs",
    `{ leaders { nodes { eras { slug } events { slug } quotes { text } stances { ${wholeStance} } some: stances(kinds: [INTRODUCED]) { summary } } } }`,
  ],
  [
    "comparison of leaders",
    `{ compareLeaders(leaders: ["mao-zedong", "deng-xiaoping", "xi-jinping"]) { rows { principle { statement } cells { stances { ${wholeStance} } } } } }`,
  ],
  [
    "search",
    `{ search(text: "peace*", types: [STANCE, EVIDENCE], first: 20) { totalCount nodes { __typename ... on Stance { ${wholeStance} } ... on Principle { broader { slug } } ... on Era { events { slug } } } } }`,
  ],
  [
    "timeline",
    `{ timeline(first: 20) { totalCount nodes { ... on Era { leaders { slug } } ... on Event { quotes { text } principles { slug } } ... on Quote { speaker { slug } } } } }`,
  ],
  [
    "timeline of a source",
    `{ timeline(sources: ["essay-on-the-independent-foreign-policy-of-peace"], first: 20) { totalCount nodes { ... on Era { leaders { slug } } ... on Event { summary } } } }`,
  ],
  [
    "comparison of eras of two corpora",
    `{ compareEras(eras: ["peaceful-coexistence", "united-states-foreign-policy-doctrines/detente"], rollUp: true) {
    rows { principle { slug exactMatch { slug } } matched { slug edition { number } } cells { stances { ${wholeStance} } } } transitions { carried { slug } } } }`,
  ],
  [
    "matches and codings",
    `{ principles(first: 40) { nodes { closeMatch { corpus principle { name } } } } codings { totalCount nodes { coder era { slug } principle { name } } } agreement { kinds { alpha interval { low } } byPrinciple { principle { slug } } spans { alpha } } }`,
  ],
  [
    "languages of quotes",
    `{ quotes(first: 20) { nodes { slug language } } principles(first: 40) { nodes { quotes { language } } } }`,
  ],
  [
    "lists with their totals",
    `{ stances(first: 20) { totalCount nodes { ${wholeStance} } } events { totalCount nodes { era { slug } leaders { slug } } } quotes { totalCount nodes { event { slug } } } }`,
  ],
];

describe("the number of SQL statements does not grow with the data", () => {
  it.each(guideQueries)("$question", async ({ query, variables }) => {
    const sent = await statements(query, variables);
    expect(sent.small).toBeGreaterThan(0);
    expect(sent.large).toBeLessThan(sent.small + LEEWAY);
  });

  it.each(deepQueries)("%s", async (_name, query) => {
    const sent = await statements(query);
    expect(sent.small).toBeGreaterThan(0);
    expect(sent.large).toBeLessThan(sent.small + LEEWAY);
  });

  it.each(["peace", "isolationism", "Which president announced containment?", "什么时候提出不结盟", "5 principles"])(
    "a search in every corpus: looked for in all at once, and once more where runs are cut: %s",
    async (text) => {
      const found = "search(text: $text, first: 3) { totalCount suggestions leftOut edges { node { __typename } } }";
      const ask = () =>
        large.data(`query ($text: String!) { edition { ${found} } corpora { currentEdition { ${found} } } }`, { text });
      // What is published is asked once.
      await ask();
      const sent = await statementsOf(large.service.reader, ask);
      const searching = sent.filter(({ sql }) => sql.includes("strict_matching")).length;
      // Four searches; those of the list may come in a piece of their own.
      expect(searching).toBeLessThanOrEqual(/\p{Script=Han}/u.test(text) ? 3 : 2);
      expect(sent.length).toBeLessThanOrEqual(LEEWAY + 2);
    },
  );

  it("languages of quotes: found of all at once, beside the rows that are read anyway", async () => {
    const sqlOf = async (fields: string) => {
      const sent = await statementsOf(large.service.reader, () =>
        large.data(`{ quotes(first: 50) { nodes { ${fields} } } }`),
      );
      return sent.map(({ sql }) => sql);
    };
    const without = await sqlOf("slug");
    const [more, ...others] = (await sqlOf("slug language")).filter((sql) => !without.includes(sql));
    expect(more?.match(/FROM evidence/g)).toHaveLength(1);
    expect(others).toEqual([]);
  });

  it("changes between two editions: as many for 5 of them as for 50", async () => {
    const changes = (first: number) =>
      `{ edition { changes(since: 1, first: ${first}) { added nodes { before { id ... on Stance { era { slug } } } after { id ... on Leader { eras { slug } } } } } } }`;
    const count = (first: number) => countStatements(large.service.reader, () => large.data(changes(first)));
    // What is published is asked once.
    await count(1);
    expect(await count(50)).toBe(await count(5));
  });
});
