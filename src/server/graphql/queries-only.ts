import { GraphQLError, type ValidationRule } from "graphql";
import type { Plugin } from "graphql-yoga";

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
export const answerQueriesOnly: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(queriesOnly),
};
