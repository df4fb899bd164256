import type { VariableValues } from "@graphql-tools/utils";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../resolvers/context.js";
import type { AskedField } from "./asked-fields.js";
import type { Written } from "./pieces.js";

/** One time that an operation is executed. */
export interface Execution {
  readonly context: Context;
  readonly rootValue: unknown;
  readonly variables: VariableValues;
  /** Of the fields that have been come to. */
  readonly arguments: Map<AskedField, Record<string, unknown>>;
}

/**
 * Writes the fields that are asked of an object, as JSON.
 *
 * @throws at once or later, whatever stands in the way of an answer without errors
 */
export type WriteObject = (
  source: unknown,
  execution: Execution,
  path: GraphQLResolveInfo["path"] | undefined,
) => Written;
