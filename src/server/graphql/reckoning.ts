import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { points } from "../../limits/limits.js";

/** An operation that is about to be executed. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Record<string, unknown> | null | undefined;
}

/**
 * What an operation costs, in the points of src/schema/cost.ts.
 *
 * @returns undefined when no operation is meant, or its variables do not fit their types: execution refuses both as a
 * whole, and says better what is wrong
 * @throws GraphQLError when an argument cannot be read, so that nothing is executed unreckoned
 */
export function reckon({ schema, document, operationName, variableValues }: Asked): number | undefined {
  const operation = getOperationAST(document, operationName);
  const variables = variableValues ?? {};
  if (operation == null || !areFitting(schema, operation, variables)) return undefined;
  const alone = withoutOthers(document, operation);
  return complexityFromQuery(alone, { schema, variables }).complexity + points.fields.__schema * introspections(alone);
}

/** One error is enough to know: thousands of them, each of which quotes what was given, take seconds to make. */
function areFitting(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): boolean {
  return !getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors;
}

function withoutOthers(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { ...document, definitions: [operation, ...fragments] };
}

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
