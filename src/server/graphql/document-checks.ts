import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { GraphQLError, NoSchemaIntrospectionCustomRule, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { documentShape, requestShape } from "./document-shape.js";
import { integersInRange } from "./integers.js";

/** All that a document must pass before it is executed, beside being valid by the schema. */
export function documentChecks(introspection: boolean): Plugin[] {
  return [
    EnvelopArmorPlugin(requestShape),
    documentShape,
    answerQueriesOnly,
    integersInRange,
    ...(introspection ? [] : [withoutIntrospection]),
  ];
}

const withoutIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
};

const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === "query") return;
    context.reportError(
      new GraphQLError(`This service answers queries and changes nothing: a ${node.operation} cannot be asked of it.`, {
        nodes: node,
      }),
    );
  },
});

/** Refuses mutations and subscriptions when a document is validated, where graphql-js would wait until it is executed. */
const answerQueriesOnly: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(queriesOnly),
};
