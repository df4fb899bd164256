import { guideQueries } from "./guide.js";
import { type Page, preparePage } from "./page.js";

let prepared: Promise<Page> | undefined;

/**
 * GraphiQL with the guide's queries as tabs, whole in one page: it needs no network but this service. The page weighs
 * nine megabytes before compression, so it is loaded and made once, when the first browser asks.
 */
export function graphiqlPage(): Promise<Page> {
  prepared ??= import("@graphql-yoga/render-graphiql").then(({ renderGraphiQL }) =>
    preparePage(
      "text/html; charset=utf-8",
      renderGraphiQL({
        title: "Throughline · GraphiQL",
        defaultTabs: guideQueries.map(({ query }) => ({ query })),
        defaultEditorToolsVisibility: false,
      }),
    ),
  );
  return prepared;
}
