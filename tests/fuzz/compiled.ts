import fc from "fast-check";
import { createYoga, type Plugin } from "graphql-yoga";
import { type Context, createContext } from "../../src/resolvers/context.js";
import { schema } from "../../src/schema/index.js";
import { compileOften } from "../../src/server/graphql/compiled.js";
import { maskError } from "../../src/server/graphql/error-reports.js";
import type { Service } from "../../src/server/service.js";
import { ask } from "../support/graphql.js";
import { Dice } from "./dice.js";
import { type AskedDocument, writeDocument } from "./documents.js";
import type { FuzzOptions } from "./fuzz.js";
import type { Known } from "./written-values.js";

/** What a run found out. */
export interface ComparedReport {
  readonly runs: number;
  /** Documents that were answered without errors, and with more than nulls. */
  readonly answered: number;
  /** Documents that compiled code answered in the end, without the interpreter. */
  readonly compiled: number;
}

/** How often a document is asked: interpreted at first, compiled in the end. */
const TIMES = 4;

/**
 * Asks random documents again and again, in this process and of the database of a service.
 *
 * @throws Error with the first document that is not answered to the byte alike once it is compiled, or whose answer is counted as one of
 * another size
 */
export async function compareCompiled(
  { url, reader }: Pick<Service, "url" | "reader">,
  { runs, seed }: FuzzOptions,
): Promise<ComparedReport> {
  let interpreted = 0;
  const counting: Plugin<Context> = {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn((args) => {
        interpreted += 1;
        return executeFn(args);
      });
    },
  };
  let last: Context | undefined;
  const yoga = createYoga<object, Context>({
    schema,
    context: async () => {
      last = createContext(reader, await reader.catalogue.current());
      return last;
    },
    maskedErrors: { maskError },
    logging: false,
    plugins: [counting, compileOften],
  });
  const answerTo = async (asked: AskedDocument): Promise<string> => {
    const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
    const body = JSON.stringify(asked);
    return (await yoga.fetch("http://localhost/graphql", { method: "POST", headers, body })).text();
  };
  const report = { runs, answered: 0, compiled: 0 };
  const known = await whatIsThere(url);
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const asked = writeDocument(schema, known, new Dice(draw));
    const first = await answerTo(asked);
    const entries = last?.size.entries;
    for (let times = 1; times < TIMES; times += 1) {
      interpreted = 0;
      const next = await answerTo(asked);
      if (next !== first && !isAlikeButForTheClock(first, next)) throw new Error(difference(asked, first, next));
      if (!hasErrors(first) && last?.size.entries !== entries)
        throw new Error(difference(asked, `${entries} entries`, `${last?.size.entries} entries`));
    }
    if (!hasErrors(first) && /:(?!null|\{|\[)/.test(first)) report.answered += 1;
    if (interpreted === 0) report.compiled += 1;
  });
  await fc.assert(property, {
    numRuns: runs,
    seed,
    verbose: fc.VerbosityLevel.None,
    includeErrorInReport: true,
    endOnFailure: true,
  });
  return report;
}

function hasErrors(answer: string): boolean {
  return answer.startsWith('{"errors"');
}

/**
 * Whether two answers with errors differ in nothing but which failure was the first. Of fields that fail together within
 * something that must not be null, the interpreter tells the one that failed first, by the clock; what is null for it is the same.
 */
function isAlikeButForTheClock(one: string, other: string): boolean {
  if (![one, other].every(hasErrors)) return false;
  const [a, b]: Failed[] = [JSON.parse(one), JSON.parse(other)];
  return JSON.stringify(a?.data) === JSON.stringify(b?.data) && nullsOf(a).join() === nullsOf(b).join();
}

interface Failed {
  readonly errors: readonly { readonly path?: readonly (string | number)[] }[];
  readonly data?: unknown;
}

/** Places that are null for an error, each once. */
function nullsOf(answer: Failed | undefined): string[] {
  const places = answer?.errors.map(({ path = [] }) => {
    let inner = answer.data;
    const lasting = path.findIndex((step) => {
      if (typeof inner !== "object" || inner === null) return true;
      inner = Reflect.get(inner, step);
      return false;
    });
    return path.slice(0, lasting === -1 ? path.length : lasting).join(".");
  });
  return [...new Set(places)].sort();
}

function difference({ query, ...asked }: AskedDocument, first: string, next: string): string {
  const start = Math.max(0, [...first].findIndex((character, place) => character !== next[place]) - 200);
  const around = (text: string): string => text.slice(start, start + 1_000);
  return [query, JSON.stringify(asked), `at first: … ${around(first)}`, `and then: … ${around(next)}`].join("\n");
}

async function whatIsThere(url: string): Promise<Known> {
  const lists = ["leaders", "eras", "principles", "events", "quotes", "sources"];
  const selections = lists.map((list) => `${list}${list === "sources" ? "" : "(first: 5)"}`);
  const entries = selections.map((list) =>
    list === "sources" ? "sources { id slug }" : `${list} { nodes { id slug } }`,
  );
  const { data } = await ask(url, `{ ${entries.join(" ")} corpora { id slug } edition { id } }`);
  const listed = [...lists, "corpora"].map((list): [string, { id: string; slug: string }[]] => [
    list,
    data[list].nodes ?? data[list],
  ]);
  return {
    slugs: Object.fromEntries(
      listed.map(([list, entities]) => [list === "corpora" ? "corpus" : list, entities.map(({ slug }) => slug)]),
    ),
    ids: [data.edition.id, ...listed.flatMap(([, entities]) => entities.map(({ id }) => id))],
  };
}
