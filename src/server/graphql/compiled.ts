import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { CompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../../resolvers/context.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { costOf } from "./cost.js";

type Run = CompiledQuery["query"];

/** Compiling takes as long as some executions: what is asked once or twice is not worth it, and nothing to be made work by. */
const TIMES_BEFORE = 2;
/** Fields of an operation, with those of a fragment as often as it is spread; compiling takes about a tenth of a millisecond for each. */
const MOST_FIELDS = 500;

/**
 * Compiles operations that are asked again and again to JavaScript, which puts an answer together several times faster than
 * an interpreter that looks at the document anew for each value. Kept for as long as the document itself is.
 */
export const compileOften: Plugin<HttpExchange & Context> = {
  onExecute: ({ args, setExecuteFn }) => {
    // Variables that do not fit their types were not reckoned up; the interpreter says best what is wrong with them.
    if (costOf(args.contextValue.request) === undefined) return;
    const { schema, document } = args;
    const run = compiled(schema, document, args.operationName ?? "");
    if (run)
      setExecuteFn(async ({ rootValue, contextValue, variableValues }) =>
        placed(document, run(rootValue, contextValue, withDefaults(args, variableValues ?? {}))),
      );
  },
};

/** What compiled code takes to be missing although the operation has a default for it. */
function withDefaults(
  { schema, document, operationName }: Pick<ExecutionArgs, "schema" | "document" | "operationName">,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const defaulted = definitions.filter(
    ({ variable, defaultValue }) => defaultValue && !(variable.name.value in variables),
  );
  if (defaulted.length === 0) return variables;
  return { ...variables, ...getVariableValues(schema, defaulted, {}).coerced };
}

interface Operation {
  times: number;
  run: Run | undefined;
}

const operations = new WeakMap<DocumentNode, Map<string, Operation>>();

function compiled(schema: GraphQLSchema, document: DocumentNode, name: string): Run | undefined {
  const ofDocument = operations.get(document) ?? new Map<string, Operation>();
  operations.set(document, ofDocument);
  const operation = ofDocument.get(name) ?? { times: 0, run: undefined };
  ofDocument.set(name, operation);
  operation.times += 1;
  if (operation.times === TIMES_BEFORE + 1 && isSmall(document, name))
    compile(schema, document, name).then(
      (run) => {
        operation.run = run;
      },
      // What cannot be compiled is interpreted.
      () => undefined,
    );
  return operation.run;
}

/** Compiled code is written out field by field: an operation that spreads fragments over and over would hold up all others. */
function isSmall(document: DocumentNode, name: string): boolean {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  let fields = 0;
  const count = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (fields > MOST_FIELDS) return;
      if (selection.kind === Kind.FIELD) fields += 1;
      count(
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet,
      );
    }
  };
  count(getOperationAST(document, name || undefined)?.selectionSet);
  return fields <= MOST_FIELDS;
}

/** The compiler is loaded when it is first wanted: a start should not wait for it. */
async function compile(schema: GraphQLSchema, document: DocumentNode, name: string): Promise<Run | undefined> {
  const { compileQuery, isCompiledQuery } = await import("graphql-jit");
  const result = compileQuery(schema, document, name);
  return isCompiledQuery(result) ? result.query : undefined;
}

type Answer = ReturnType<Run>;

/** Errors of compiled operations know lines and columns only, where all that is behind the edge asks for positions. */
async function placed(document: DocumentNode, answer: Answer): Promise<Awaited<Answer>> {
  const { errors, ...result } = await answer;
  return errors === undefined ? result : { ...result, errors: errors.map((error) => placedIn(document, error)) };
}

function placedIn({ loc }: DocumentNode, { message, locations, path, originalError }: GraphQLError): GraphQLError {
  const positions = loc && locations?.map(({ line, column }) => startOf(line, loc.source.body) + column - 1);
  return new GraphQLError(message, {
    originalError,
    ...(path && { path }),
    ...(positions && { source: loc.source, positions }),
  });
}

/** Where a line, counted from 1, starts in a text. */
function startOf(line: number, text: string): number {
  const before = [...text.matchAll(/\r\n|[\n\r]/g)][line - 2];
  return before ? before.index + before[0].length : 0;
}
