import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues, Kind } from "graphql";
import { LRUCache } from "lru-cache";
import { limits } from "../../limits/limits.js";
import { introspectionSize } from "./introspection-size.js";
import { placedIn } from "./value-places.js";

/** An operation that is about to be executed. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Record<string, unknown> | null | undefined;
}

/** What there is to say of an operation before it is executed. */
export interface Reckoned {
  /** What it costs, in the points of src/schema/cost.ts; of the schema, each value that is asked for is one. */
  readonly points: number;
  /** Whether it costs more than that: what is refused anyway is not counted to its end. */
  readonly isMore: boolean;
  /** Entries of the schema's lists in its answer. */
  readonly introspected: number;
}

/** Characters of the variables of what has been reckoned up, with some for what it came to: 2 MB at most. */
const MOST_CHARACTERS = 1_000_000;
const CHARACTERS_OF_ENTRY = 100;

/** What operations came to, by document and variables: of what is asked again and again, it is the same each time. */
const known = new LRUCache<string, Reckoned>({
  maxSize: MOST_CHARACTERS,
  maxEntrySize: MOST_CHARACTERS / 100,
  sizeCalculation: (_reckoned, name) => name.length + CHARACTERS_OF_ENTRY,
});
const numbers = new WeakMap<DocumentNode, number>();
let documents = 0;

/**
 * Reckons an operation up.
 *
 * @returns undefined when no operation is meant, or its variables do not fit their types: execution refuses both as a
 * whole, and says better what is wrong
 * @throws GraphQLError when an argument cannot be read, so that nothing is executed unreckoned
 */
export function reckon(asked: Asked): Reckoned | undefined {
  const name = nameOf(asked);
  const reckoned = known.get(name) ?? reckonedAnew(asked);
  if (reckoned !== undefined) known.set(name, reckoned);
  return reckoned;
}

function nameOf({ document, operationName, variableValues }: Asked): string {
  const number = numbers.get(document) ?? ++documents;
  numbers.set(document, number);
  return `${number} ${JSON.stringify([operationName, variableValues])}`;
}

function reckonedAnew({ schema, document, operationName, variableValues }: Asked): Reckoned | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return undefined;
  const given = variableValues ?? {};
  // One error is enough to know: thousands of them, each of which quotes what was given, take seconds to make.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const alone = { ...document, definitions: [operation, ...fragments] };
  const selected = { operation, fragments, variables: coerced };
  const introspected = introspectionSize(schema, selected, limits.cost.most);
  const isMore = introspected.values > limits.cost.most;
  const { complexity } = inPlace(document, () => complexityFromQuery(alone, { schema, variables: given }));
  return { points: complexity + introspected.values, isMore, introspected: introspected.entries };
}

/** What is wrong with an argument is told with its place, as execution would. */
function inPlace<Result>(document: DocumentNode, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof GraphQLError ? placedIn(document, error) : error;
  }
}
