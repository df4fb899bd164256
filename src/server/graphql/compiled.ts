import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, Kind, visit } from "graphql";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import type { Context } from "../../resolvers/context.js";
import { type Asked, askedFields, askedOperation } from "./asked-fields.js";
import { schemaFor, specialise } from "./specialised.js";

/** Answers in compiled code. @returns undefined where the interpreter is to answer */
type Run = (args: ExecutionArgs, asked: Asked) => Promise<ExecutionResult | undefined>;

/** Compiling takes as long as some executions: what is asked once or twice is not worth it, and nothing to be made work by. */
const TIMES_BEFORE = 2;
/**
 * As many combinations of its operations and conditions as are compiled of a document: clients of one document use few, and
 * whoever tries all that ten conditions allow gets no more memory for it.
 */
const MOST_OF_A_DOCUMENT = 16;
/** Fields of compiled operations that are kept: each takes some 6 KB as code, so 15 MB in all. */
const MOST_FIELDS = 2_500;

/**
 * Compiles operations that are asked again and again to JavaScript, which puts an answer together several times faster than
 * an interpreter that looks at the document anew for each value. What was asked last is kept the longest.
 */
export const compileOften: Plugin<Context> = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    if (known(args.document).hasThen) return setExecuteFn(execute);
    const asked = askedOperation(args);
    const run = asked && compiled(asked);
    if (!run) return;
    setExecuteFn(async (given) => {
      const answer = await run(given, asked);
      return answer ?? executeFn({ ...given, contextValue: afresh(args.contextValue) });
    });
  },
};

/** A context for executing once more what was given up; what has been read is kept. */
function afresh(context: Context): Context {
  return { ...context, size: context.size.again() };
}

/** One way to ask a document: an operation of it, with values of its conditions. */
interface Way {
  times: number;
}

/** A compiled operation, and how many fields it answers. */
interface Compiled {
  readonly run: Run;
  readonly fields: number;
}

const kept = new LRUCache<Way, Compiled>({
  maxSize: MOST_FIELDS,
  sizeCalculation: ({ fields }) => fields,
  dispose: (_compiled, way) => {
    way.times = 0;
  },
});

interface KnownDocument {
  /** Variables that decide what is asked for. */
  readonly conditions: readonly string[];
  /** Whether something is called `then`: what Yoga executes with takes all that has one for a promise, graphql-js does not. */
  readonly hasThen: boolean;
  readonly ways: LRUCache<string, Way>;
}

const documents = new WeakMap<DocumentNode, KnownDocument>();

function compiled(asked: Asked): Run | undefined {
  const { conditions, ways } = known(asked.document);
  const name = wayOf(asked, conditions);
  const way = ways.get(name) ?? { times: 0 };
  ways.set(name, way);
  way.times += 1;
  if (way.times === TIMES_BEFORE + 1)
    compile(asked).then(
      (operation) => {
        if (operation) kept.set(way, operation);
      },
      // What cannot be compiled is interpreted.
      () => undefined,
    );
  return kept.get(way)?.run;
}

function known(document: DocumentNode): KnownDocument {
  const found = documents.get(document);
  if (found) return found;
  const made = { ...looked(document), ways: new LRUCache<string, Way>({ max: MOST_OF_A_DOCUMENT }) };
  documents.set(document, made);
  return made;
}

function looked(document: DocumentNode): Pick<KnownDocument, "conditions" | "hasThen"> {
  const conditions = new Set<string>();
  let hasThen = false;
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
    Field: ({ alias }) => {
      if (alias?.value === "then") hasThen = true;
    },
  });
  return { conditions: [...conditions], hasThen };
}

function wayOf({ operation, variables: { coerced } }: Asked, conditions: readonly string[]): string {
  const values = conditions.map((name) => (Object.hasOwn(coerced, name) ? coerced[name] : undefined));
  const signs = values.map((value) => (value === true ? "+" : value === false ? "-" : "?"));
  return `${operation.name?.value ?? ""}${signs.join("")}`;
}

/** The compiler is loaded when it is first wanted: a start should not wait for it. */
async function compile(asked: Asked): Promise<Compiled | undefined> {
  const { compileQuery, isCompiledQuery } = await import("graphql-jit");
  const fields = askedFields(asked);
  const specialised = fields && specialise(fields);
  if (!specialised) return undefined;
  const { document, valuesFor } = specialised;
  const result = compileQuery(schemaFor(asked.schema), document, undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(result)) return undefined;
  const run: Run = async ({ rootValue, contextValue }, { variables }) => {
    try {
      const answer = await result.query(rootValue, contextValue, valuesFor(variables));
      // Which errors there are, in which order, and what they take along is for the interpreter to say.
      return answer.errors ? undefined : answer;
    } catch {
      return undefined;
    }
  };
  return { run, fields: fieldsOf(document) };
}

function fieldsOf(document: DocumentNode): number {
  let count = 1;
  visit(document, {
    Field: () => {
      count += 1;
    },
  });
  return count;
}
