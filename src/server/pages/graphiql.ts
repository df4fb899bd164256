import { type Page, prepareHtml } from "../exchange/page.js";
import { asText, guideBelow } from "../guide.js";

/**
 * GraphiQL moves a tab while it has the focus, as part of dragging tabs into another order, and with as many tabs as
 * these by a stale distance: a pressed tab jumps away under the pointer, and no click reaches it. So tabs stay put.
 */
const tabsStayPut = "<style>.graphiql-tab { transform: none !important; }</style>";

/** Every answer says what it cost, until whoever asks takes the header out. */
const headers = JSON.stringify({ "graphql-cost": "1" }, null, 2);

/**
 * A function in the browser: the options with which GraphiQL shows what the page's address asks. Yoga's page reads a
 * query there, but no variables; and to who comes for the first time, it shows that query in the guide's first tab.
 */
const withAddress = `(options) => {
  const asked = new URL(location.href).searchParams;
  const query = asked.get("query");
  const keep = (name) => (text) => {
    const address = new URL(location.href);
    if (text) address.searchParams.set(name, text);
    else address.searchParams.delete(name);
    history.replaceState({}, "", address);
  };
  const kept = { ...options, onEditQuery: keep("query"), onEditVariables: keep("variables") };
  if (!query) return kept;
  const variables = asked.get("variables") ?? "";
  const others = options.defaultTabs.filter((tab) => tab.query !== query);
  return { ...kept, variables, defaultTabs: [{ query, variables, headers: options.headers }, ...others] };
}`;

/** The service itself, pictures and fonts that come with the page, and the workers that the editor makes of its own code. */
const mayLoad = ["connect-src 'self'", "img-src data: blob:", "font-src data:", "worker-src blob:"];

/**
 * GraphiQL with the guide's queries as tabs, whole in one page: it needs no network but this service, which it asks where it was
 * found itself. The page weighs nine megabytes before compression, so it is loaded and made when the first browser asks.
 *
 * @param basePath the path that the service is below; empty where it has a host of its own
 */
export async function graphiqlPage(basePath: string): Promise<Page> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const defaultTabs = guideBelow(basePath).map(({ query, variables }) => ({
    query,
    variables: variables ? asText(variables) : null,
    headers,
  }));
  const html = renderGraphiQL({
    title: "Throughline",
    headers,
    defaultTabs,
    defaultEditorToolsVisibility: "variables",
  })
    .replace(/(querySelector\('#root'\),\s*)(\{.*\})/, (_call, root, options) => `${root}(${withAddress})(${options})`)
    .replace(/<\/body>\s*<\/html>\s*$/, `${tabsStayPut}</body></html>`);
  return prepareHtml(html, { directives: mayLoad, styleAttributes: true });
}
