import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { seededDatabase } from "../support/database.js";
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
  ["the schema", '{ __schema { queryType { name } } __type(name: "Era") { fields { name } } }', {}],
];

/** An answer without what is another one each time. */
function settled(answer: object): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === "requestId" ? undefined : value)));
}

describe("An operation that is asked again and again, and so compiled, is answered as it was at first", () => {
  it.each<Asked>([
    ...guideQueries.map(({ question, query, variables = {} }): Asked => [question, query, variables]),
    ...others,
  ])("%s", async (_name, query, variables) => {
    const first = settled(await service.ask(query, variables));
    for (let times = 1; times < TIMES; times += 1) expect(settled(await service.ask(query, variables))).toEqual(first);
  });
});
