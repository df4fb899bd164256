import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { asText, guideBelow } from "../guide.js";
import { builtPages } from "./built-pages.js";

/** All of them are named by their hashes. They are read when a browser first asks. */
const files = once(async () => builtPages("graphiql", () => true));
const noSuchFile = preparePage("text/plain; charset=utf-8", "This file belongs to another version of GraphiQL.\n");

/** Sends a file that GraphiQL's page loads. */
export async function sendGraphiqlFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const file = (await files()).get(path.replace("/graphiql/", ""));
  if (file) sendPage(request, response, file);
  else sendPage(request, response, await noSuchFile, 404);
}

/**
 * Tabs stand in as many lines as they need, so that each is seen. And they stay put: GraphiQL moves a tab while it has the focus, as part
 * of dragging tabs into another order, by a stale distance, so that a pressed tab jumps away under the pointer and no click reaches it.
 */
const style = `
      .graphiql-container .graphiql-session-header { height: auto; }
      .graphiql-tabs { flex-wrap: wrap; overflow: visible; }
      .graphiql-tab { transform: none !important; }
      #loading { font: 1.05rem/1.55 system-ui, sans-serif; padding: 1rem; }`;

/** Every answer says what it cost, until whoever asks takes the header out. */
const headers = JSON.stringify({ "graphql-cost": "1" }, null, 2);

/**
 * In the browser: GraphiQL with what the page's address asks. Yoga's reads a query there, but no variables; and to who comes for the
 * first time, it shows that query in the guide's first tab.
 */
const withAddress = `
      const asked = new URL(location.href).searchParams;
      const query = asked.get("query");
      const keep = (name) => (text) => {
        const address = new URL(location.href);
        if (text) address.searchParams.set(name, text);
        else address.searchParams.delete(name);
        history.replaceState({}, "", address);
      };
      const kept = { ...options, onEditQuery: keep("query"), onEditVariables: keep("variables") };
      const variables = asked.get("variables") ?? "";
      const others = options.defaultTabs.filter((tab) => tab.query !== query);
      const linked = { variables, defaultTabs: [{ query, variables, headers: options.headers }, ...others] };
      YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), query ? { ...kept, ...linked } : kept);`;

/** The service itself and its files, the workers among them, and pictures that come with the style sheet. */
const mayLoad = ["connect-src 'self'", "img-src 'self' data:", "font-src 'self'", "worker-src 'self'"];

/**
 * GraphiQL with the guide's queries as tabs. It needs no network but this service, which it asks where it was found itself.
 *
 * @param basePath the path that the service is below; empty where it has a host of its own
 */
export async function graphiqlPage(basePath: string): Promise<Page> {
  const names = [...(await files()).keys()];
  const addressOf = (name: string, extension: string): string | undefined => {
    const file = names.find((other) => other.startsWith(`${name}-`) && other.endsWith(`.${extension}`));
    return file && `${basePath}/graphiql/${file}`;
  };
  const [script, styleSheet] = [addressOf("graphiql", "js"), addressOf("graphiql", "css")];
  if (script === undefined || styleSheet === undefined)
    return preparePage("text/plain; charset=utf-8", "GraphiQL was not built: npm run build\n");
  const defaultTabs = guideBelow(basePath).map(({ query, variables }) => ({
    query,
    variables: variables ? asText(variables) : null,
    headers,
  }));
  const options = { title: "Throughline", headers, defaultTabs, defaultEditorToolsVisibility: "variables" };
  // By the names that the editor has for them.
  const workers = {
    editorWorkerService: addressOf("editor-worker", "js"),
    json: addressOf("json-worker", "js"),
    graphql: addressOf("graphql-worker", "js"),
  };
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Throughline</title>
    <link rel="icon" href="${basePath}/explore/icon.svg" type="image/svg+xml">
    <link rel="preload" href="${script}" as="script">
    <link rel="stylesheet" href="${styleSheet}">
    <style>${style}
    </style>
  </head>
  <body id="body" class="no-focus-outline">
    <div id="root">
      <p id="loading">GraphiQL is loading; it needs JavaScript. The same questions can be asked without it: <a href="${basePath}/">what this
        service is</a>, <a href="${basePath}/schema.graphql">its schema</a>.</p>
    </div>
    <script src="${script}"></script>
    <script>
      const workers = ${inScript(workers)};
      self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
      const options = ${inScript(options)};
${withAddress}
    </script>
  </body>
</html>
`;
  return prepareHtml(html, { directives: mayLoad, styleAttributes: true, ownFiles: true });
}

/** A value as it stands within a script of HTML, where no text may end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
