import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { escaped } from "../../edition/escaped-html.js";
import type { Page } from "../exchange/page.js";
import { textPage } from "./html.js";

/**
 * The page at `/graphql` where only trusted documents are run, in the place of GraphiQL: which they are, and how to ask.
 *
 * @param documents by the ids that clients name them by
 * @param basePath the path that the service is below; empty where it has a host of its own
 */
export function trustedPage(documents: ReadonlyMap<string, string>, basePath: string): Promise<Page> {
  const operations = [...documents]
    .flatMap(([id, text]) => operationsIn(text).map((operation) => ({ id, name: operation.name?.value, operation })))
    .sort((one, other) => (one.name ?? "").localeCompare(other.name ?? "", "en"));
  const items = operations.map(
    ({ id, name = "unnamed", operation }) => `
        <section>
          <h3>${escaped(name)}</h3>
          <dl>
            <dt>Id</dt><dd><code>${escaped(id)}</code></dd>
            <dt>Variables</dt><dd>${variablesOf(operation)}</dd>
          </dl>
        </section>`,
  );
  return textPage(
    "Throughline: operations",
    `      <h1>Operations</h1>
      <p role="note"><strong>This service runs only documents known to it beforehand.</strong> It takes no queries, so there is
        no GraphiQL to write them in.</p>
      <p>Ask for one by its id: a POST of <code>{"documentId": "…", "variables": {…}}</code>, or
        <code>GET ${basePath}/graphql?documentId=…&amp;variables={…}</code>. <a href="${basePath}/">What this service is</a></p>
      <h2>What may be asked</h2>${items.join("") || "\n      <p>Nothing: the file of documents is empty.</p>"}`,
  );
}

function operationsIn(text: string): OperationDefinitionNode[] {
  return parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): string {
  return variableDefinitions.map((variable) => `<code>${escaped(print(variable))}</code>`).join(", ") || "none";
}
