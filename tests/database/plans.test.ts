import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../bench/generate/generate.js";
import { word } from "../../bench/generate/words.js";
import { importCorpus } from "../../src/corpus/import.js";
import { limits } from "../../src/limits/limits.js";
import { emptyDatabase } from "../support/database.js";
import type { Json } from "../support/graphql.js";
import { rowsGoneThrough } from "../support/plans.js";
import { serveDatabase, type TestService } from "../support/service.js";
import { statementsOf } from "../support/statements.js";

/** A table with fewer rows is rightly read whole: no index would be quicker. */
const MANY_ROWS = 1_000;
/** What sums up the stances of an edition is read whole where all of it is asked for: in the place of all stances. */
const summaries: ReadonlySet<string> = new Set(["stance_tally", "attested_principle", "attested_by_source"]);
const size = { stances: 20_000, eras: 200, principles: 2_000, leaders: 500, events: 3_000, quotes: 3_000 };

let service: TestService;
let client: pg.Client;
let large: ReadonlySet<string>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-plans-"));
  await generate({ ...size, evidence: 40_000, seed: 7, folder });
  const target = await emptyDatabase();
  service = await serveDatabase(target, { ROWS_MEMORY: "0", ANSWERS_MEMORY: "0" });
  await importCorpus(service.service.store.database, folder);
  await rm(folder, { recursive: true });
  client = new pg.Client({ connectionString: target.url });
  await client.connect();
  // An import counts what it wrote; that nobody else sees older rows PostgreSQL notes a minute later.
  await client.query("VACUUM");
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= ${MANY_ROWS}`,
  );
  large = new Set(rows.map(({ name }) => name).filter((name) => !summaries.has(name)));
});
afterAll(async () => {
  await client.end();
  await service.stop();
});

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** The tables with many rows that a statement reads from one end to the other. */
async function readWhole(statement: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${statement}`, [...values]);
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return nodes(rows[0]["QUERY PLAN"][0].Plan).flatMap((node) => {
    const table = node["Relation Name"];
    return node["Node Type"].includes("Seq Scan") && table !== undefined && large.has(table) ? [table] : [];
  });
}

const corpus = (question: string): string => `{ edition(corpus: "synthetic") { ${question} } }`;
const search = (text: string, more = ""): string =>
  `search(text: "${text}"${more}) { totalCount exhaustive edges { snippet node { ... on Stance { summary } } } }`;
const cells = "rows { principle { name } cells { kinds stances { summary evidence { gloss } } } }";

/** A page after a place that is deep in an order, and the page before it. */
const deepIn = (list: string, order: string): string => {
  const [field, direction] = order.split(" ");
  const cursor = Buffer.from(`Place:${order}:1500`).toString("base64");
  const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
  return `on: ${list}(${orderBy}, after: "${cursor}") { nodes { id } } back: ${list}(${orderBy}, before: "${cursor}") { nodes { id } }`;
};

const inTime = Buffer.from("Time:DATE ASC:Event:1500").toString("base64");

const questions: readonly (readonly [string, string])[] = [
  ["a search for a rare word", search(word(15_000))],
  ["a search for a word met now and then", search(word(300))],
  ["a search for a word met everywhere", search("source")],
  ["a search in glosses alone", search(word(20), ", types: [EVIDENCE]")],
  ["a search for a phrase", search(`\\"presents principle\\" ${word(40)}`)],
  ["a search for what no text has", search("qzxvbn")],
  ["a question that no text holds whole", search(`who presents ${word(40)} qzxvbn ${word(15_000)}`)],
  ["a search for the beginning of a word", search(`${word(7).slice(0, 4)}*`)],
  ["the timeline", "timeline { totalCount nodes { __typename } }"],
  ["a stretch of the timeline", 'timeline(from: "1500", to: "1510") { totalCount nodes { __typename } }'],
  [
    "a leader's timeline",
    'timeline(leaders: ["leader-400"], principles: ["principle-9"]) { totalCount nodes { __typename } }',
  ],
  ["the timeline of a source", 'timeline(sources: ["source-1"]) { totalCount nodes { __typename } }'],
  [
    "a source's timeline of a principle",
    'timeline(sources: ["source-1"], principles: ["principle-9"]) { totalCount nodes { __typename } }',
  ],
  ["a lineage", 'principle(slug: "principle-700") { lineage { kinds era { slug } stances { summary } } }'],
  [
    "a principle with what is tied to it",
    'principle(slug: "principle-700") { broader { slug } narrower { slug } events { slug } quotes { slug } stances { evidence { gloss } } }',
  ],
  ["an era", 'era(slug: "era-150") { leaders { slug } events { slug } stances { kind } }'],
  [
    "a leader",
    'leader(slug: "leader-300") { eras { slug } events { slug } quotes { slug } stances { principle { slug } } }',
  ],
  ["an event", 'event(slug: "event-2000") { leaders { slug } principles { slug } evidence { gloss } }'],
  ["a quote", 'quote(slug: "quote-2000") { event { slug } evidence { gloss } }'],
  [
    "what related principles and overlapping eras there are",
    'principle(slug: "principle-700") { related { slug } } era(slug: "era-150") { overlaps { slug } }',
  ],
  ["all stances", "stances(first: 20) { totalCount nodes { summary } }"],
  [
    "stances of an era on a principle",
    'stances(filter: { eras: ["era-150"], principles: ["principle-700"] }) { totalCount nodes { summary } }',
  ],
  ["stances of a leader", 'stances(filter: { leaders: ["leader-490"] }) { totalCount nodes { summary } }'],
  ["stances of a kind", "stances(filter: { kinds: [INTRODUCED] }) { totalCount nodes { summary } }"],
  ...["ERA", "PRINCIPLE", "KIND", "CONFIDENCE"].flatMap((field) =>
    ["ASC", "DESC"].map((direction): readonly [string, string] => [
      `stances by ${field} ${direction}, from the middle of the list on and back`,
      deepIn("stances", `${field} ${direction}`),
    ]),
  ),
  ["stances of a source, and how many", 'stances(filter: { sources: ["source-1"] }) { totalCount nodes { summary } }'],
  [
    "stances of a kind by a source, in the order of principles",
    'stances(filter: { kinds: [APPLIED], sources: ["source-1"] }, orderBy: { field: PRINCIPLE, direction: DESC }) { totalCount nodes { summary } }',
  ],
  [
    "the last stances of an era that stands first",
    'stances(filter: { eras: ["era-1"] }, orderBy: { field: CONFIDENCE, direction: DESC }, last: 5) { totalCount nodes { summary } }',
  ],
  [
    "principles by their first era, from the middle of the list on and back",
    deepIn("principles", "FIRST_ATTESTED ASC"),
  ],
  [
    "a lineage with narrower principles",
    'principle(slug: "principle-20") { lineage(includeNarrower: true) { kinds } }',
  ],
  [
    "the timeline, from a place deep in it on and back",
    `on: timeline(after: "${inTime}") { nodes { __typename } } back: timeline(before: "${inTime}") { nodes { __typename } }`,
  ],
  ["the numbers of stances by source and kind", "stanceCounts(by: [SOURCE, KIND]) { count }"],
  ["events by date, from the middle of the list on and back", deepIn("events", "DATE ASC")],
  ["quotes by speaker, from the middle of the list on and back", deepIn("quotes", "SPEAKER DESC")],
  [
    "the numbers of stances of a leader",
    'stanceCounts(by: [ERA, KIND], filter: { leaders: ["leader-490"] }) { count }',
  ],
  [
    "the numbers of stances of an era",
    'stanceCounts(by: [PRINCIPLE, SOURCE], filter: { eras: ["era-150"] }) { count }',
  ],
  ["all principles", "principles { totalCount nodes { slug } }"],
  ["principles below another", 'principles(filter: { broader: "principle-90" }) { totalCount nodes { slug } }'],
  ["principles of an era", 'principles(filter: { attestedIn: ["era-150"] }) { totalCount nodes { slug } }'],
  [
    "principles of a source in an era",
    'principles(filter: { sources: ["source-1"], attestedIn: ["era-150"] }) { totalCount nodes { slug } }',
  ],
  ["all events and quotes", "events { totalCount nodes { slug } } quotes { totalCount nodes { slug } }"],
  ["quotes of a leader", 'quotes(filter: { speakers: ["leader-300"] }) { totalCount nodes { slug } }'],
  ["a comparison of eras", `compareEras(eras: ["era-20", "era-180"]) { ${cells} }`],
  [
    "a comparison of eras by one source, and what came before them",
    `compareEras(eras: ["era-20", "era-40"], sources: ["source-1"]) { transitions { resumed { slug } } ${cells} }`,
  ],
  ["stances by where eras stand", "stances(filter: { positions: [BOTH] }) { totalCount nodes { summary } }"],
  ["a comparison of leaders", `compareLeaders(leaders: ["leader-300", "leader-400"]) { ${cells} }`],
];

describe("no large table is read from one end to the other for", () => {
  it.each(questions)("%s", async (_name, question) => {
    const sent = await statementsOf(service.service.reader, () => service.data(corpus(question)));
    expect(sent.length).toBeGreaterThan(0);
    for (const { sql, args } of sent) expect([await readWhole(sql, args), sql]).toEqual([[], sql]);
  });
});

describe("a page deep in the timeline", () => {
  const cursors = async (which: string): Promise<Json> =>
    (await service.data(corpus(`timeline(${which}) { pageInfo { startCursor endCursor } }`))).edition.timeline.pageInfo;

  it.each(["ASC", "DESC"])("is reached without going through what stands before it: %s", async (direction) => {
    const order = `orderBy: { field: DATE, direction: ${direction} }`;
    const { startCursor } = await cursors(`${order}, last: 40`);
    const { endCursor } = await cursors(`${order}, first: 40`);
    for (const page of [`first: 20, after: "${startCursor}"`, `last: 20, before: "${endCursor}"`]) {
      const [places] = await statementsOf(service.service.reader, () =>
        service.data(corpus(`timeline(${order}, ${page}) { edges { cursor } }`)),
      );
      const gone = await rowsGoneThrough(client, (table) => large.has(table), places?.sql ?? "", places?.args ?? []);
      expect(gone).toBeLessThan(200);
    }
  });
});

describe("how many stances there are of a sort", () => {
  it("is what counting them one by one comes to", async () => {
    for (const filter of [
      "",
      "kinds: [APPLIED]",
      'sources: ["source-1", "source-3"]',
      'positions: [BOTH], sources: ["source-2"]',
    ]) {
      const { stances, stanceCounts } = (
        await service.data(
          corpus(
            `stances(filter: { ${filter} }) { totalCount } stanceCounts(by: [ERA], filter: { ${filter} }) { count }`,
          ),
        )
      ).edition;
      const counted = stanceCounts.reduce((sum: number, { count }: Json) => sum + count, 0);
      expect([filter, stances.totalCount]).toEqual([filter, counted]);
      expect(counted).toBeGreaterThan(0);
    }
  });
});

describe("a search for what is met everywhere", () => {
  const found = async (text: string, more = "") =>
    (await service.data(corpus(`search(text: "${text}"${more}) { totalCount exhaustive nodes { __typename } }`)))
      .edition.search;

  it("ranks and counts the first that match, and says that there are more", async () => {
    const { totalCount, exhaustive, nodes } = await found("source");
    expect(exhaustive).toBe(false);
    expect(totalCount).toBeLessThanOrEqual(limits.matches.most);
    expect(nodes.length).toBe(20);
    expect((await found("source", ", types: [STANCE]")).totalCount).toBe(limits.matches.most);
  });

  it("says that it found all where it did", async () => {
    const { rows } = await client.query(
      `SELECT count(DISTINCT target_id)::integer AS stances FROM search_document
       WHERE type = 'EVIDENCE' AND body ~ '\\m${word(500)}\\M'`,
    );
    expect(await found(word(500), ", types: [EVIDENCE]")).toMatchObject({
      exhaustive: true,
      totalCount: rows[0].stances,
    });
    expect(rows[0].stances).toBeGreaterThan(10);
  });

  it("finds nothing where no type is asked for", async () => {
    expect(await found("source", ", types: []")).toMatchObject({ totalCount: 0, exhaustive: true });
  });

  it("finds words beyond the first of each kind", async () => {
    const { rows } = await client.query(
      `SELECT body FROM search_document WHERE type = 'STANCE' ORDER BY id DESC LIMIT 1`,
    );
    const words = /, (.*)\./.exec(rows[0].body)?.[1];
    expect((await found(`\\"${words}\\"`)).totalCount).toBe(1);
  });
});
