import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import type { Context } from "../../resolvers/context.js";
import { type Asked, type AskedField, askedFields, askedOperation, fragmentsOf } from "./asked-fields.js";
import type { Execution } from "./execution.js";
import { objectWriter } from "./field-writers.js";
import { writtenAnswer } from "./written-answer.js";

/** Answers in compiled code. @returns undefined where the interpreter is to answer */
type Run = (execution: Execution) => Promise<ExecutionResult | undefined>;

/** Looking at a document takes as long as answering it: for what is asked once or twice it is not worth it. */
const TIMES_BEFORE = 2;
/**
 * As many combinations of its operations and conditions as are compiled of a document: clients of one document use few, and
 * whoever tries all that ten conditions allow gets no more memory for it.
 */
const MOST_OF_A_DOCUMENT = 16;
/** Fields of compiled operations that are kept: each takes a KB or two, so 15 MB in all. */
const MOST_FIELDS = 10_000;

/**
 * Compiles operations that are asked again and again to functions that write each their field, which puts an answer together
 * several times faster than an interpreter that looks at the document anew for each value, and writes it as text at once. What was
 * asked last is kept the longest.
 */
export const compileOften: Plugin<Context> = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    if (known(args.document).hasThen) return setExecuteFn(execute);
    const asked = askedOperation(args);
    const run = asked && compiled(asked);
    if (!run) return;
    setExecuteFn(async (given) => {
      const { contextValue: context, rootValue } = args;
      const answer = await run({ context, rootValue, variables: asked.variables, arguments: new Map() });
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
  if (way.times === TIMES_BEFORE + 1) {
    const operation = compile(asked);
    if (operation) kept.set(way, operation);
  }
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

/** @returns undefined where the interpreter is to answer: to questions about the schema, and what asks for too much to look at */
function compile(asked: Asked): Compiled | undefined {
  const { schema, document, operation } = asked;
  const fields = fieldsOf(asked);
  if (fields === undefined || fields.some(isOfSchema)) return undefined;
  const write = objectWriter(fields, { schema, fragments: fragmentsOf(document), operation });
  const run: Run = async (execution) => {
    try {
      return writtenAnswer(await write(execution.rootValue, execution, undefined));
    } catch {
      // Which errors there are, in which order, and what they take along is for the interpreter to say.
      return undefined;
    }
  };
  return { run, fields: 1 + countOf(fields) };
}

function fieldsOf(asked: Asked): readonly AskedField[] | undefined {
  try {
    return askedFields(asked);
  } catch {
    // A condition has no value: the interpreter says so.
    return undefined;
  }
}

function isOfSchema({ field }: AskedField): boolean {
  return field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
}

function countOf(fields: readonly AskedField[]): number {
  return fields.reduce((sum, { within }) => sum + 1 + countOf([...(within?.values() ?? [])].flat()), 0);
}
