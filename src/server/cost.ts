import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { limits } from "../limits/limits.js";
import { QueryTooComplex, toClientError } from "./errors.js";

/** What `extensions.cost` tells: the points that the operation costs, and how many any may cost. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** What a question about the schema itself costs: about what its answer holds. */
const INTROSPECTION_POINTS = 1_000;
const HEADER = "graphql-cost";
const costs = new WeakMap<Request, Cost>();

/** What a request's operation costs, once that has been reckoned. */
export function costOf(request: Request): Cost | undefined {
  return costs.get(request);
}

/**
 * Reckons an operation up before anything of it is executed, and refuses it when it costs too much. A client that asks
 * (by the header `graphql-cost: 1`, or by `"extensions": { "cost": true }` in its request) is told the figures.
 */
export const costLimit: Plugin = {
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { request, params } = args.contextValue;
    const reckoned = reckon(args.schema, args.document, args.operationName, args.variableValues);
    if (reckoned === undefined) return undefined;
    if (reckoned instanceof GraphQLError) {
      setResultAndStopExecution({ errors: [toClientError(reckoned)] });
      return undefined;
    }
    const cost = { requested: reckoned, limit: limits.cost.most };
    costs.set(request, cost);
    if (cost.requested > cost.limit) {
      const message = `This operation costs ${cost.requested} points, of which ${cost.limit} are allowed; ask for smaller pages, fewer eras at once, or less of each entry.`;
      setResultAndStopExecution({ errors: [toClientError(new QueryTooComplex(message, { cost }))] });
      return undefined;
    }
    const isAsked = request.headers.get(HEADER) === "1" || params.extensions?.["cost"] === true;
    if (!isAsked) return undefined;
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result) return;
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
};

/** How often a document asks for the schema as a whole, which answers much and reads nothing. */
function introspections(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === "__schema") count += 1;
    },
  });
  return count;
}

/**
 * The cost of an operation.
 *
 * @returns undefined when no operation is meant, or its variables do not fit their types, which execution will refuse
 * as a whole, and say better; an error when an argument cannot be read, so that nothing is executed unreckoned
 */
export function reckon(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables?: Record<string, unknown> | null,
): number | GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return undefined;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}).errors) return undefined;
  try {
    const asked = { ...document, definitions: [operation, ...fragments] };
    const { complexity } = complexityFromQuery(asked, { schema, variables: variables ?? {} });
    return complexity + INTROSPECTION_POINTS * introspections(asked);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
