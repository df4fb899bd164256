import { gzipSync } from "node:zlib";
import { type Kind, posted, questions, repeated, volley } from "../volley.js";

const AT_ONCE = 60;
/** Nearly as long as a body may be. */
const LONG = 490_000;

const filtered = "query ($f: StanceFilter) { stances(filter: $f) { totalCount } }";
const compared = "query ($e: [String!]!) { compareEras(eras: $e) { eras { slug } } }";
const dated = "query ($d: EDTF) { timeline(from: $d) { totalCount } }";

const bomb = gzipSync(Buffer.alloc(20_000_000));
const keys = (count: number, key: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [key(index), 1]));
const variable = (name: string, query: string, variables: (index: number) => unknown): Kind =>
  questions(`variables: ${name}`, AT_ONCE, (index) => ({ query, variables: variables(index) }));
const body = (name: string, text: (index: number) => string): Kind =>
  volley(`bodies: ${name}`, AT_ONCE, (index) => posted(text(index)));
const given = (json: string): string => `{"query":"{__typename}","variables":{"a":${json}}}`;

/** Values that take longer to look at than to send. */
export const inputKinds: readonly Kind[] = [
  variable("45,000 keys", filtered, () => ({ f: keys(45_000, (index) => `k${index}`) })),
  variable("a hundred keys, each nearly one that is", filtered, (index) => ({
    f: keys(100, (each) => `principle${index}x${each}`),
  })),
  variable("160,000 empty texts", compared, () => ({ e: Array(160_000).fill("") })),
  variable("a hundred texts of a thousand characters", compared, (index) => ({
    e: Array.from({ length: 100 }, (_, each) => `${index}-${each}-${"founding-".repeat(110)}`),
  })),
  variable("a hundred names that are nearly one", filtered, (index) => ({
    f: Object.fromEntries(
      ["eras", "principles", "leaders"].map((key) => [
        key,
        Array.from({ length: 100 }, (_, each) => `${"peaceful-coexistence-".repeat(4)}${index}${each}`),
      ]),
    ),
  })),
  variable("lists in lists", compared, () => ({ e: Array(40).fill(Array(40).fill("")) })),
  variable("a date of 400,000 digits", dated, () => ({ d: `Y${"9".repeat(400_000)}` })),
  variable("dates that nearly are", dated, (index) => ({ d: `[${"1949..1950,".repeat(5)}${index}` })),
  variable("texts of all sorts of characters", "query ($t: String!) { search(text: $t) { totalCount } }", (index) => ({
    t: `${index}${"\u0301\u200d\ufdfa".repeat(330)}`,
  })),
  variable("names of Object's own", filtered, () => ({
    f: keys(90, (each) => ["__proto__", "constructor"][each % 2] ?? ""),
  })),
  questions("variables: two thousand that nobody declares", AT_ONCE, (index) => ({
    query: `query q${index} { __typename }`,
    variables: keys(1_999, (each) => `v${each}`),
  })),
  questions("extensions: keys and texts", AT_ONCE, () => ({
    query: "{ __typename }",
    extensions: { persistedQuery: keys(45_000, (each) => `k${each}`) },
  })),
  questions("persisted queries that are not there", 2_000, (index) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: index.toString(16).padStart(64, "0") } },
  })),
  body("a number of many digits", () => given("9".repeat(LONG))),
  body("escapes", () => given(`"${"\\u0000".repeat(LONG / 6)}"`)),
  body("one key over and over", () => given(`{${repeated(60_000, () => '"aa":1', ",")}}`)),
  body("empty lists", () => given(`[${repeated(LONG / 3, () => "[]", ",")}]`)),
  body("lists in each other as deep as they may, over and over", () =>
    given(`[${repeated(1_200, () => `${"[".repeat(190)}${"]".repeat(190)}`, ",")}]`),
  ),
  body("brackets that nobody closes", () => "[".repeat(LONG)),
  body("quotation marks", () => '"'.repeat(LONG)),
  body("blanks", () => " ".repeat(LONG)),
  body("larger than it may be", () => given(`"${"a".repeat(3 * LONG)}"`)),
  volley("bodies: compressed, a bomb", AT_ONCE, () => posted(bomb, { "content-encoding": "gzip" })),
];
