import { guideQueries } from "./guide.js";
import { type Page, prepareHtml } from "./page.js";

/**
 * GraphiQL moves a tab while it has the focus, as part of dragging tabs into another order, and with as many tabs as
 * these by a stale distance: a pressed tab jumps away under the pointer, and no click reaches it. So tabs stay put.
 */
const tabsStayPut = "<style>.graphiql-tab { transform: none !important; }</style>";

/** The service itself, pictures and fonts that come with the page, and the workers that the editor makes of its own code. */
const mayLoad = ["connect-src 'self'", "img-src data: blob:", "font-src data:", "worker-src blob:"];

let prepared: Promise<Page> | undefined;

/**
 * GraphiQL with the guide's queries as tabs, whole in one page: it needs no network but this service. The page weighs
 * nine megabytes before compression, so it is loaded and made once, when the first browser asks.
 */
export function graphiqlPage(): Promise<Page> {
  prepared ??= import("@graphql-yoga/render-graphiql").then(({ renderGraphiQL }) =>
    prepareHtml(
      renderGraphiQL({
        title: "Throughline",
        defaultTabs: guideQueries.map(({ query }) => ({ query })),
        defaultEditorToolsVisibility: false,
      }).replace(/<\/body>\s*<\/html>\s*$/, `${tabsStayPut}</body></html>`),
      { directives: mayLoad, styleAttributes: true },
    ),
  );
  return prepared;
}
