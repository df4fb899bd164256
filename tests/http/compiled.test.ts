import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { seededDatabase } from "../support/database.js";
import { jsonHeaders, send } from "../support/http.js";
import { serveDatabase, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  // Answers that were kept would be given again, whoever made them.
  service = await serveDatabase(await seededDatabase(), { ANSWERS_MEMORY: "0" });
});
afterAll(() => service.stop());

/** How often an operation is asked: interpreted at first, compiled in the end. */
const TIMES = 6;

type Asked = readonly [name: string, query: string, variables: Record<string, unknown>];

const others: readonly Asked[] = [
  [
    "a variable with a default",
    'query A($rollUp: Boolean! = true) { compareEras(eras: ["founding", "new-era"], rollUp: $rollUp) { rows { attestedIn } } }',
    {},
  ],
  [
    "directives",
    "query B($deep: Boolean!) { eras { nodes { slug summary @include(if: $deep) leaders @skip(if: $deep) { name } } } }",
    { deep: false },
  ],
  [
    "fragments on a union, under aliases",
    '{ found: search(text: "peace") { nodes { kind: __typename ... on Stance { summary } ... on Principle { name } } } }',
    {},
  ],
  ["an unknown slug", '{\n  compareEras(eras: ["founding", "nowhere"]) { rows { attestedIn } } }', {}],
  [
    "an error beside an answer",
    '{ era(slug: "founding") { name }\r\n  stances(filter: { eras: ["nowhere"] }) { totalCount } }',
    {},
  ],
  ["a variable that does not fit", "query C($first: Int!) { eras(first: $first) { totalCount } }", { first: "many" }],
  [
    "more fields than are compiled",
    `fragment S on Stance { kind summary leaders { name } evidence { gloss start end } }
     fragment P on Principle { broader { slug } narrower { slug } }
     { ${Array.from({ length: 40 }, (_, n) => `a${n}: stances(first: 1) { nodes { ...S era { name } principle { slug ...P } } }`).join(" ")} }`,
    {},
  ],
  [
    "a fragment under a condition in one place and under none in another",
    'query ($b: Boolean!) { A: era(slug: "new-era") { ...f @include(if: $b) } B: era(slug: "founding") { ...f } } fragment f on Era { name }',
    { b: false },
  ],
  [
    "conditions on merged fields",
    'query ($a: Boolean!, $b: Boolean = true) { era(slug: "founding") { stances @skip(if: $a) { kind } ... @include(if: $b) { stances { summary @skip(if: $b) @include(if: $a) leaders { name } } } } }',
    { a: false },
  ],
  [
    "a list of which conditions leave nothing that its filter counts for",
    `query ($no: Boolean = false) { quotes(filter: { speakers: ["nobody"] }) { __typename totalCount @include(if: $no) ... @skip(if: true) { nodes { id } } } }`,
    {},
  ],
  [
    "variables of names that objects have",
    "query ($constructor: Int, $toString: Boolean = false, $hasOwnProperty: String) { eras(first: $constructor, after: $hasOwnProperty) { totalCount @skip(if: $toString) } }",
    {},
  ],
  [
    "aliases of names that objects have",
    '{ __proto__: era(slug: "new-era") { name } constructor: era(slug: "founding") { toString: name __proto__: __typename } }',
    {},
  ],
  [
    "something called then, as promises have it",
    '{ era(slug: "founding") { leaders { then: name } then: leaders { labels { then: value } } } }',
    {},
  ],
  [
    "aliases that are alike once they are joined",
    '{ b: era(slug: "new-era") { c_a: stances(kinds: [INTRODUCED]) { kind } } a_b: era(slug: "new-era") { c: stances(kinds: [APPLIED]) { kind summary } } }',
    {},
  ],
  [
    "a variable within a literal that is not given",
    "query ($kinds: [StanceKind!], $era: String!) { stances(first: 2, filter: { kinds: $kinds, eras: [$era] }) { nodes { kind era { slug } } } }",
    { era: "founding" },
  ],
  [
    "a text that a compiler could write into its code",
    '{ search(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.written=1") { totalCount } }',
    {},
  ],
  ["the schema", '{ __schema { queryType { name } } __type(name: "Era") { fields { name } } }', {}],
];

/** The bytes of an answer without what is another one each time. */
async function settled(asked: object): Promise<string> {
  const { body } = await send(service.url, { headers: jsonHeaders, body: JSON.stringify(asked) });
  return body.replace(/"requestId":"[^"]*"/g, "");
}

describe("An operation that is asked again and again, and so compiled, is answered as it was at first", () => {
  it.each<Asked>([
    ...guideQueries.map(({ question, query, variables = {} }): Asked => [question, query, variables]),
    ...others,
  ])("%s", async (_name, query, variables) => {
    const first = await settled({ query, variables });
    for (let times = 1; times < TIMES; times += 1) expect(await settled({ query, variables })).toBe(first);
  });

  it("whichever of a document's operations is asked, and with whatever conditions, one after the other", async () => {
    const query = `query One($b: Boolean!) { era(slug: "founding") { ...f @include(if: $b) } }
      query Two($b: Boolean!) { era(slug: "new-era") { ...f ...g @skip(if: $b) } }
      fragment f on Era { name ...g } fragment g on Era { slug leaders @include(if: true) { name } }`;
    const asked = ["One", "Two"].flatMap((operationName) =>
      [true, false].map((b) => ({ query, operationName, variables: { b } })),
    );
    const answers = async () => Promise.all(asked.map(settled));
    const first = await answers();
    expect(new Set(first).size).toBe(asked.length - 1);
    for (let times = 1; times < TIMES; times += 1) expect(await answers()).toEqual(first);
  });

  it("and nothing that a client writes is run as code", () => {
    expect(globalThis).not.toHaveProperty("written");
  });
});
