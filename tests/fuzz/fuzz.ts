import fc from "fast-check";
import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { ask } from "../support/graphql.js";
import { jsonHeaders, send } from "../support/http.js";
import { type Sample, type Target, targetsIn } from "./targets.js";
import { valuesOf } from "./values.js";

/** A request as a client may send it. */
interface FuzzCase {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
}

/** What a run of the fuzzer found out. */
export interface FuzzReport {
  readonly runs: number;
  readonly fields: number;
  /** Answers by their codes; `data` are those without errors. */
  readonly answers: ReadonlyMap<string, number>;
  readonly slowest: { readonly milliseconds: number; readonly asked: string };
}

const LONGEST_MILLISECONDS = 1_000;
const MOST_ATTEMPTS = 10;

/**
 * Asks a running service for every field that takes arguments, with arguments of all sorts.
 *
 * @throws Error with the smallest request found that is answered with a defect, with something that is no answer, or
 * in more than a second however often it is asked again
 */
export async function fuzz(url: string, { runs, seed }: FuzzOptions): Promise<FuzzReport> {
  const { data } = await ask(url, getIntrospectionQuery());
  const { known, sample } = await samples(url);
  const targets = targetsIn(buildClientSchema(data), sample);
  const cases = fc.constantFrom(...targets).chain((target) => casesOf(target, known));
  const answers = new Map<string, number>();
  let slowest = { milliseconds: 0, asked: "" };
  const property = fc.asyncProperty(cases, async (asked) => {
    let { codes, milliseconds } = await attempt(url, asked);
    // What took long may have had to wait for something else on this machine.
    for (let again = 0; again < MOST_ATTEMPTS && milliseconds > LONGEST_MILLISECONDS; again += 1)
      ({ codes, milliseconds } = await attempt(url, asked));
    if (milliseconds > LONGEST_MILLISECONDS) throw new Error(`took ${Math.round(milliseconds)} ms`);
    if (milliseconds > slowest.milliseconds)
      slowest = { milliseconds: Math.round(milliseconds), asked: JSON.stringify(asked).slice(0, 300) };
    for (const code of codes) answers.set(code, (answers.get(code) ?? 0) + 1);
  });
  await fc.assert(property, { numRuns: runs, seed, verbose: fc.VerbosityLevel.None, includeErrorInReport: true });
  return { runs, fields: targets.length, answers, slowest };
}

function casesOf({ args, wrap, name, selection }: Target, known: readonly string[]): fc.Arbitrary<FuzzCase> {
  const field = name.split(".")[1] ?? "";
  const values = args.map((argument) => [argument.name, valuesOf(argument.type, known)] as const);
  const given = fc.record(Object.fromEntries(values), { requiredKeys: requiredAmong(args) });
  return fc.tuple(given, fc.boolean()).map(([variables, inDocument]) => {
    if (inDocument) {
      const written = Object.entries(variables).map(([argument, value]) => `${argument}: ${literal(value)}`);
      const asked = `${field}${written.length > 0 ? `(${written.join(", ")})` : ""} ${selection}`;
      return { query: `query Fuzz ${wrap(asked)}`, variables: {} };
    }
    const given = args.filter((argument) => argument.name in variables);
    const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
    const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
    const asked = `${field}${passed ? `(${passed})` : ""} ${selection}`;
    return { query: `query Fuzz${declared ? `(${declared})` : ""} ${wrap(asked)}`, variables };
  });
}

/** A value as a document has it; of enums their names in quotation marks, which are refused as all that does not fit is. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null)
    return JSON.stringify(typeof value === "string" ? value.toWellFormed() : value);
  const isName = /^[_A-Za-z]\w*$/;
  const fields = Object.entries(value).filter(([name]) => isName.test(name));
  return `{ ${fields.map(([name, inner]) => `${name}: ${literal(inner)}`).join(", ")} }`;
}

/** Arguments that are mostly given; a document without them would not get past validation. */
function requiredAmong(args: Target["args"]): string[] {
  return args
    .filter(({ type, defaultValue }) => String(type).endsWith("!") && defaultValue === undefined)
    .map(({ name }) => name);
}

async function attempt(url: string, asked: FuzzCase): Promise<{ codes: readonly string[]; milliseconds: number }> {
  const start = performance.now();
  const { status, body, codes } = await send(url, { headers: jsonHeaders, body: JSON.stringify(asked) });
  const milliseconds = performance.now() - start;
  const allowed = ["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"];
  const placeless = withoutPlace(body);
  if (placeless !== undefined) throw new Error(`told without its place: ${placeless.slice(0, 500)}`);
  const unexpected = codes.filter((code) => !allowed.includes(code));
  const isAnswer = [200, 400, 413].includes(status) && body.startsWith("{");
  if (unexpected.length > 0 || !isAnswer) throw new Error(`answered ${status} ${body.slice(0, 500)}`);
  if (/node_modules|\.[jt]s:\d|SELECT |prisma/i.test(body) && codes.length > 0)
    throw new Error(`told of its inside: ${body}`);
  return { codes: codes.length > 0 ? [...new Set(codes)] : ["data"], milliseconds };
}

/** What is wrong with a request as a whole, whose size is looked at before anything that stands in it. */
const ofNoPlace = /^(?:There are \d+ more errors|The body is larger than|The JSON holds more than|variables: has)/;

/** An error about a value that does not say where the value stands. */
function withoutPlace(body: string): string | undefined {
  const { errors = [] } = JSON.parse(body) as { errors?: readonly FoundError[] };
  const found = errors.find(
    ({ message, locations, path, extensions: { code, argument } }) =>
      code === "BAD_USER_INPUT" &&
      !ofNoPlace.test(message) &&
      (locations === undefined || path === undefined || argument === undefined),
  );
  return found && JSON.stringify(found);
}

interface FoundError {
  readonly message: string;
  readonly locations?: unknown;
  readonly path?: unknown;
  readonly extensions: { readonly code: string; readonly argument?: string };
}

/** Strings that mean something to the service: slugs, ids, cursors, numbers of editions. */
async function samples(url: string): Promise<{ known: readonly string[]; sample: Sample }> {
  const lists = ["leaders", "eras", "principles", "events", "quotes"];
  const query = `{ ${lists.map((list) => `${list}(first: 6) { edges { cursor node { id slug } } }`).join(" ")}
    stances(first: 3) { edges { cursor node { id } } } search(text: "peace", first: 2) { edges { cursor } } corpora { id slug } edition { id } }`;
  const { data } = await ask(url, query);
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  const slugs = Object.fromEntries(
    lists.map((list) => [list, data[list].edges.map(({ node }: { node: { slug: string } }) => node.slug)]),
  );
  const sample: Sample = (field, argument) => {
    if (argument === "slug") return JSON.stringify(slugs[`${field}s`]?.[0] ?? "founding");
    if (argument in slugs) return JSON.stringify(slugs[argument].slice(0, 2));
    if (argument === "principle") return JSON.stringify(slugs["principles"][0]);
    if (argument === "id" || argument === "ids")
      return JSON.stringify(argument === "id" ? data.edition.id : [data.edition.id]);
    return argument === "since" ? "1" : '"peace"';
  };
  return { known: [...new Set(strings(data)), "peace", "1954", "sovereign*"], sample };
}
