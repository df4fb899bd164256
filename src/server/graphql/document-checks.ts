import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { documentShape, requestShape } from "./document-shape.js";
import { integersInRange } from "./integers.js";
import { answerQueriesOnly } from "./queries-only.js";

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
