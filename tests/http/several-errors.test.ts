import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { send, sendQuery } from "../support/http.js";
import { useService } from "../support/service.js";

const service = useService();
const corpus = "independent-foreign-policy-of-peace";
/** Interpreted at first, compiled in the end. */
const TIMES = 6;

const unhandled: unknown[] = [];
const note = (reason: unknown): number => unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));
beforeEach(() => void unhandled.splice(0));

const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

const unknownEras = `compareEras(eras: ["founding", "nowhere"]) { eras { slug } }`;
const unknownCorpus = `compareEras(eras: ["founding", "no-such-corpus/detente"]) { eras { slug } }`;
const unknownLeader = `compareLeaders(leaders: ["mao-zedong", "nobody"]) { leaders { slug } }`;
const unknownPrinciple = `compareEras(eras: ["founding", "new-era"], principles: ["nothing"]) { rows { attestedIn } }`;
const unknownFilter = `stances(filter: { eras: ["nowhere"] }) { totalCount }`;
const badPage = `timeline(first: 0) { totalCount }`;
const badReference = `compareEras(eras: ["a/b/c", "founding"]) { eras { slug } }`;
const allOfThem = [unknownEras, unknownCorpus, unknownLeader, unknownPrinciple, unknownFilter, badPage, badReference];
const aliased = allOfThem.map((field, index) => `f${index}: ${field}`).join(" ");
/** Enough to make of what is in memory that others are let in meanwhile. */
const much = `stances(first: 100) { nodes { kind summary principle { name } leaders { name } evidence { gloss } } }`;

const questions: readonly (readonly [string, string])[] = [
  ["side by side", `{ ${aliased} }`],
  ["beside what is answered", `{ ${repeated(6, (i) => `m${i}: ${much}`)} ${aliased} }`],
  [
    "in an edition that is named",
    `{ edition(corpus: "${corpus}") { ${repeated(6, (i) => `m${i}: ${much}`)} ${aliased} } }`,
  ],
  [
    "in what lists hold",
    `{ leaders(first: 40) { nodes { slug edition { ${aliased} } } } eras { nodes { edition { ${aliased} } } } }`,
  ],
  [
    "behind a list of others that read",
    `{ eras { nodes { stances { summary } edition { ${aliased} } principles { edition { ${unknownEras} } } } } }`,
  ],
  [
    "in entries of a list, some of them at once and some later",
    `{ timeline(first: 40) { nodes {
      ... on Era { edition { ${unknownEras} } } ... on Event { edition { ${badPage} } } ... on Quote { edition { ${badPage} } } } } }`,
  ],
];

describe("fields of one operation that fail together", () => {
  it.each(questions)("are told, and leave no failure behind that nobody waits for: %s", async (_place, query) => {
    for (let time = 1; time <= TIMES; time += 1) {
      const answer = await sendQuery(service().url, query);
      expect(new Set(answer.codes)).toEqual(new Set(["BAD_USER_INPUT"]));
    }
    expect((await send(service().url, { method: "GET", path: "/health/live" })).status).toBe(200);
    expect(unhandled).toEqual([]);
  });
});
