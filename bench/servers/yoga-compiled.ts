import type { DocumentNode } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { createYoga, type Plugin } from "graphql-yoga";
import { schema } from "./constant-schema.js";
import { serve } from "./listen.js";

const compiled = new WeakMap<DocumentNode, CompiledQuery>();

// The same with every document compiled when it is first executed: what is left is Yoga, and sending.
const compileAll: Plugin = {
  onExecute: ({ args: { document, operationName }, setExecuteFn }) => {
    const made = compiled.get(document) ?? compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(made)) return;
    compiled.set(document, made);
    setExecuteFn(({ rootValue, contextValue, variableValues }) => made.query(rootValue, contextValue, variableValues));
  },
};

const yoga = createYoga({ schema, graphiql: false, logging: false, plugins: [compileAll] });

serve((request, response) => void yoga(request, response));
