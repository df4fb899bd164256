import { type Kind, questions, repeated, volley } from "../volley.js";

const AT_ONCE = 100;
const question = (name: string, query: (index: number) => string, variables: (index: number) => unknown = () => ({})) =>
  questions(`questions: ${name}`, AT_ONCE, (index) => ({ query: query(index), variables: variables(index) }), AT_ONCE);
const search = (name: string, text: (index: number) => string): Kind =>
  question(
    `searches: ${name}`,
    () => "query ($t: String!) { search(text: $t, first: 100) { totalCount leftOut suggestions edges { snippet } } }",
    (index) => ({ t: text(index).slice(0, 1_000).toWellFormed() }),
  );

/** Eras of the invented corpus, which is large enough to be work. */
const CORPUS = "synthetic";
const row = "principle { slug name } cells { kinds stances { summary evidence { gloss text } } }";
const eras = (index: number, count: number): string =>
  repeated(count, (each) => `"era-${1 + ((index + each) % 40)}"`, ",");
const compared = (count: number) => (index: number) =>
  `query q${index} { edition(corpus: "${CORPUS}") { compareEras(eras: [${eras(index, count)}]) { rows { ${row} } transitions { from { slug } to { slug } } similarity { jaccard } } } }`;

/** Questions that anyone may ask, and that are work. */
export const workKinds: readonly Kind[] = [
  question("comparisons, another each time", compared(5)),
  question("comparisons of as many as may be", compared(20)),
  question(
    "pages of pages",
    (index) =>
      `query q${index} { principles(first: 100) { nodes { edition { stances(first: 100) { nodes { kind summary id } } } } } }`,
  ),
  question(
    "wide pages",
    (index) =>
      `query q${index} { edition(corpus: "${CORPUS}") { stances(first: 100) { nodes { id kind summary era { slug name } principle { slug name labels { value } } evidence { gloss text } } } } }`,
  ),
  question(
    "one field under many names",
    (index) =>
      `query q${index} { ${repeated(45, (each) => `a${each}: eras(first: ${1 + (each % 20)}) { nodes { slug labels { value } } }`)} }`,
  ),
  question(
    "lineages",
    (index) =>
      `query q${index} { edition(corpus: "${CORPUS}") { principles(first: 100) { nodes { lineage { kinds era { slug } } } } } }`,
  ),
  question(
    "timelines",
    (index) =>
      `query q${index} { edition(corpus: "${CORPUS}") { timeline(first: 100, from: "${1500 + index}") { totalCount nodes { __typename ... on Event { name eras: edition { number } } } } } }`,
  ),
  question("what changed", (index) => `query q${index} { edition { changes(since: 1, first: 100) { totalCount } } }`),
  question(
    "ids",
    (index) => `query q${index} ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
    (index) => ({ ids: Array.from({ length: 100 }, (_, each) => `RXJhOjE6${index}${each}`) }),
  ),
  question("cursors", (index) => `query q${index} { eras(after: "${"R1BDOlQ6".repeat(120)}") { totalCount } }`),
  question(
    "conditions, others each time",
    () =>
      `query q (${repeated(10, (each) => `$c${each}: Boolean!`)}) { ${repeated(10, (each) => `a${each}: eras @include(if: $c${each}) { nodes { slug } }`)} }`,
    (index) => Object.fromEntries(Array.from({ length: 10 }, (_, each) => [`c${each}`, (index & (1 << each)) > 0])),
  ),
  questions("questions: registered by their hash, which is wrong", AT_ONCE, (index) => ({
    query: `query q${index} { __typename } #${"x".repeat(90_000)}`,
    extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
  })),
  search("beginnings", (index) => `${repeated(20, (each) => `${String.fromCharCode(97 + ((index + each) % 26))}*`)}`),
  search("beginnings, or others", (index) =>
    repeated(20, (each) => `${String.fromCharCode(97 + ((index + each) % 26))}*`, " or "),
  ),
  search("words that are everywhere", (index) => repeated(200, (each) => `w${index + each}`, " or ")),
  search("exclusions", (index) => repeated(200, (each) => `-w${index + each}`)),
  search("Han characters", (index) => `${String.fromCharCode(0x4e00 + index)}${"不结盟和平".repeat(199)}`),
  search("hyphens", (index) => `${index}${"-a".repeat(499)}`),
  search("a phrase", (index) => `"${repeated(190, (each) => `p${index + each}`)}"`),
  search("marks on letters", (index) => `${index}${"e\u0301".repeat(490)}`),
  search("no words", (index) => `${"(".repeat(900)}${index}`),
  volley("tables: lists as CSV", 200, (index) => ({
    path: `/graphql?query=${encodeURIComponent(`query q${index} { edition(corpus: "${CORPUS}") { stances(first: 100) { nodes { kind summary era { slug } principle { slug } } } } }`)}`,
    headers: { accept: "text/csv" },
  })),
  volley(
    "exports: a storm",
    200,
    (index) => ({ path: `/export/${CORPUS}/current/edition.${index % 2 ? "ttl" : "jsonld"}` }),
    200,
  ),
  volley(
    "exports: citations",
    400,
    (index) => ({
      path: `/export/independent-foreign-policy-of-peace/1/edition.${["bib", "ris", "csl.json", "txt"][index % 4]}`,
    }),
    200,
  ),
  volley(
    "exports: what is not there",
    400,
    (index) => ({ path: `/export/${CORPUS}/1/quotes/${"q".repeat(150)}${index}.bib` }),
    200,
  ),
  volley("exports: their lists", 400, () => ({ path: `/export/${CORPUS}` }), 200),
  volley(
    "pages: the front page, the explorer, GraphiQL, the schema",
    2_000,
    (index) => ({
      path: ["/", "/explore", "/graphql", "/schema.graphql"][index % 4] ?? "/",
      headers: { accept: "text/html,application/xhtml+xml,*/*", "accept-encoding": index % 3 ? "gzip" : "identity" },
    }),
    200,
  ),
];
