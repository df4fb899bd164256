import { guideQueries } from "../../src/server/guide.js";
import { jsonHeaders, send } from "../support/http.js";

/** A question whose answer is known: the edition that it asks of never changes. */
export interface KnownQuestion {
  /** The query and its variables, as they are sent. */
  readonly body: string;
  readonly answer: string;
}

/** What became of a request. `wrong` says what is not as it should be. */
export interface Outcome {
  readonly kind: "known" | "hostile" | "export";
  /** Codes of the errors, or what else the answer was. */
  readonly result: string;
  readonly milliseconds: number;
  readonly wrong?: string;
}

const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

const hostileBodies: readonly string[] = [
  "{",
  "[]",
  "null",
  "[".repeat(50_000),
  JSON.stringify({ query: `{ ${repeated(1_000, (index) => `a${index}: __typename`)} }` }),
  JSON.stringify({ query: `{ eras { nodes { ${"next { ".repeat(60)}slug${" }".repeat(60)} } } }` }),
  JSON.stringify({ query: "{".repeat(10_000) }),
  JSON.stringify({ query: `{ ${"__typename ".repeat(20_000)} }` }),
  JSON.stringify({ query: "{ ...a } fragment a on Query { ...a }" }),
  JSON.stringify({ query: `{ ${repeated(60, (index) => `unknown${index}`)} }` }),
  JSON.stringify({
    query:
      "{ principles(first: 100) { nodes { edition { principles(first: 100) { nodes { edition { stances(first: 100) { nodes { kind } } } } } } } } }",
  }),
  JSON.stringify({
    query: "query ($e: [String!]!) { compareEras(eras: $e) { eras { slug } } }",
    variables: { e: Array(5_000).fill("founding") },
  }),
  JSON.stringify({
    query: "query ($t: String!) { search(text: $t) { totalCount } }",
    variables: { t: "-".repeat(999) },
  }),
  JSON.stringify({ query: "query ($t: String!) { search(text: $t) { totalCount } }", variables: { t: "\ud800" } }),
  JSON.stringify({ query: '{ eras(after: "bm9wZQ") { totalCount } }' }),
  JSON.stringify({ query: "{ __typename }", variables: { x: "a".repeat(600_000) } }),
];

const allowed = new Set(["BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"]);
const passing = new Set(["SERVICE_UNAVAILABLE", "TIMEOUT"]);

/** The guide's questions, with the answers that a service gives now, while nothing disturbs it. */
export async function knownQuestions(url: string): Promise<readonly KnownQuestion[]> {
  return Promise.all(
    guideQueries.map(async ({ query, variables }) => {
      const asked = JSON.stringify({ query, variables });
      const { status, body } = await post(url, asked);
      if (status !== 200) throw new Error(`a question of the guide was answered ${status} ${body}`);
      return { body: asked, answer: dataOf(body) };
    }),
  );
}

/** Asks a known question; the answer is the known one, or says that there is none just now. */
export async function askKnown(url: string, { body: asked, answer }: KnownQuestion): Promise<Outcome> {
  return timed("known", async () => {
    const { status, body, codes, headers } = await post(url, asked);
    if (codes.length > 0 && codes.every((code) => passing.has(code))) {
      const isRight = (status === 503 && headers["retry-after"] !== undefined) || status === 504;
      return { result: codes[0] ?? "", ...(!isRight && { wrong: `${codes[0]} with status ${status}` }) };
    }
    if (status !== 200 || codes.length > 0 || dataOf(body) !== answer)
      return { result: "wrong", wrong: `${asked.slice(0, 80)} was answered ${status} ${body.slice(0, 300)}` };
    return { result: body.includes('"stale":true') ? "stale" : "answered" };
  });
}

/** Sends something that nobody should; it is refused for a reason. */
export async function attack(url: string, turn: number): Promise<Outcome> {
  // Another name each time: what is refused must not be remembered.
  const body = (hostileBodies[turn % hostileBodies.length] ?? "{").replace(
    "{ __typename __typename",
    `query q${turn} { __typename`,
  );
  return timed("hostile", async () => {
    const { status, codes, body: text } = await post(url, body);
    const unexpected = codes.filter((code) => !allowed.has(code) && !passing.has(code));
    if (unexpected.length > 0 || status === 500)
      return { result: "wrong", wrong: `${body.slice(0, 80)} was answered ${status} ${text.slice(0, 300)}` };
    return { result: codes[0] ?? "answered" };
  });
}

/** Takes a file away, which is the expected one; any, where none is expected. */
export async function takeExport(url: string, expected?: string): Promise<Outcome & { body: string }> {
  const path = "/export/independent-foreign-policy-of-peace/1/stances.csv";
  let body = "";
  const outcome = await timed("export", async () => {
    const answer = await send(url, { method: "GET", path });
    body = answer.body;
    if (answer.status === 503 || answer.status === 504) return { result: String(answer.status) };
    const isRight = answer.status === 200 && (expected === undefined || answer.body === expected);
    return isRight ? { result: "answered" } : { result: "wrong", wrong: `the export was answered ${answer.status}` };
  });
  return { ...outcome, body };
}

function post(url: string, body: string) {
  return send(url, { headers: jsonHeaders, body });
}

/** The data of an answer, as text: extensions may differ from time to time. */
function dataOf(body: string): string {
  return JSON.stringify(JSON.parse(body).data);
}

async function timed(kind: Outcome["kind"], work: () => Promise<{ result: string; wrong?: string }>): Promise<Outcome> {
  const start = performance.now();
  try {
    return { kind, ...(await work()), milliseconds: performance.now() - start };
  } catch (error) {
    // A body that is refused while it is still on its way may end in a broken pipe; anything else was cut off.
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const milliseconds = performance.now() - start;
    if (kind === "hostile" && /EPIPE|ECONNRESET/.test(code)) return { kind, result: code, milliseconds };
    return { kind, result: "wrong", wrong: `cut off: ${code}`, milliseconds };
  }
}
