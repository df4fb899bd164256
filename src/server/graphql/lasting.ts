import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { isChanging } from "../../schema/changing-fields.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";

/** Notes of what is asked by GET, which caches on the way may hold, whether its answer is true for ever. */
export const noteLasting: Plugin<HttpExchange> = {
  onExecute: ({ args: { schema, document, operationName, variableValues, contextValue } }) => {
    if (contextValue.req.method !== "GET") return undefined;
    if (!isLasting(schema, document, operationName, variableValues ?? {})) return undefined;
    return {
      onExecuteDone: ({ result }) => {
        notesOf(contextValue.res).isLasting = "data" in result && isWhole(result.data);
      },
    };
  },
};

/** What is not there may be published tomorrow. */
function isWhole(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  return Object.values(data).every((value) => value !== null && !(Array.isArray(value) && value.includes(null)));
}

/** Whether all that an operation asks is of numbered editions, which never change. */
function isLasting(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): boolean {
  const operation = getOperationAST(document, operationName);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  if (!operation) return false;
  let lasting = true;
  const types = new TypeInfo(schema);
  const alone = { ...document, definitions: [operation, ...fragments] };
  visit(
    alone,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const [type, field] = [types.getParentType(), types.getFieldDef()];
        if (!type || !field) return;
        const args = argumentsOf(field, node, variables);
        if (isChanging(type.name, field.name, args)) lasting = false;
      },
    }),
  );
  return lasting;
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: Parameters<typeof getArgumentValues>[1],
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // Execution says what is wrong with them; an answer with errors is held by nobody.
    return {};
  }
}
