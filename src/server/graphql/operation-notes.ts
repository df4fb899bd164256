import { type DocumentNode, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { HttpExchange } from "../exchange/exchange.js";
import { type Notes, notesOf } from "../exchange/notes.js";
import { guideQueries } from "../guide.js";
import { costOf } from "./cost.js";

/** The guide's queries, by the names of their operations: the only ones that are told apart. */
const knownOperations: ReadonlySet<string> = new Set(guideQueries.map(({ operationName }) => operationName));

/** Notes what Yoga knows of an operation. Stands after all plugins that change a result. */
export const takeNotes: Plugin<HttpExchange, HttpExchange> = {
  onParse: ({ context }) => {
    return ({ result }) => {
      const operation = isDocument(result) ? operationIn(result, context.params.operationName) : undefined;
      if (operation) notesOf(context.res).operation = operation;
    };
  },
  onResultProcess: ({ request, result, serverContext }) => {
    const notes = notesOf(serverContext.res);
    const cost = costOf(request)?.requested;
    if (cost !== undefined) notes.cost = cost;
    if ("errors" in result) notes.codes = (result.errors ?? []).map(({ extensions }) => String(extensions["code"]));
  },
};

function isDocument(result: unknown): result is DocumentNode {
  return typeof result === "object" && result !== null && "kind" in result;
}

function operationIn(document: DocumentNode, chosen: string | null | undefined): Notes["operation"] {
  const operation = getOperationAST(document, chosen);
  if (operation == null) return undefined;
  const name = operation.name?.value ?? "";
  return { type: operation.operation, name: knownOperations.has(name) ? name : undefined };
}
