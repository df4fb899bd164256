import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { builtPages } from "./built-pages.js";

/** What the explorer's page may load: its own files, pictures that it draws, and answers of this service. */
const mayLoad = ["connect-src 'self'", "img-src 'self' blob:"];

/** HTML that the service writes into the explorer's page, for whoever reads it without its scripts. */
export interface Written {
  /** What is served. */
  readonly corpora: string;
  /** The ways to the data itself, which stay on the page. */
  readonly dataDoor: string;
}

/**
 * Sends files of the explorer. Every address that is no file's is one of a view, and gets the page, which finds the view
 * itself. All of them are read when the first is asked for.
 *
 * @param basePath the path that the service is below; empty where it has a host of its own
 * @param write asked for every page: another edition may have been published
 */
export function createExplorer(
  basePath: string,
  write: () => Promise<Written>,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const explorer = once(() => prepare(basePath));
  return async (request, response, path) => {
    const { page, files } = await explorer();
    const file = files.get(path.replace(/^\/(?:explore)?\/?/, ""));
    if (file !== undefined) return sendPage(request, response, file);
    if (path.startsWith("/explore/assets/")) return sendPage(request, response, await noSuchFile, 404);
    sendPage(request, response, await page(await write()));
  };
}

interface Explorer {
  readonly page: (written: Written) => Promise<Page>;
  readonly files: ReadonlyMap<string, Page>;
}

const noSuchFile = preparePage("text/plain; charset=utf-8", "This file belongs to another version of the explorer.\n");

async function prepare(basePath: string): Promise<Explorer> {
  const files = builtPages("web", (path) => path.startsWith("assets/"));
  const html = files.get("index.html")?.bytes.toString();
  if (html === undefined) {
    const notBuilt = preparePage("text/plain; charset=utf-8", "The explorer was not built: npm run build\n");
    return { page: () => notBuilt, files };
  }
  const others = new Map([...files].filter(([path]) => path !== "index.html"));
  return { page: pageOf(placed(html, basePath)), files: others };
}

/** The page with what is written into it, which is prepared anew only when it says something else. */
function pageOf(template: string): Explorer["page"] {
  let last: { readonly html: string; readonly page: Promise<Page> } | undefined;
  return ({ corpora, dataDoor }) => {
    const html = template.replace("<!-- corpora -->", () => corpora).replace("<!-- data door -->", () => dataDoor);
    if (last?.html !== html) last = { html, page: prepareHtml(html, { directives: mayLoad, ownFiles: true }) };
    return last.page;
  };
}

/**
 * The page with its addresses where they are: it is built before anybody knows the path that the service is below, with files of the
 * explorer's own at `./` and everything else from the service's root on. Its scripts learn that root from the page.
 */
function placed(html: string, basePath: string): string {
  return html.replace(/(?<= (?:href|src|content)=")(\.?)\//g, (_slash, dot) => `${basePath}/${dot && "explore/"}`);
}
