import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { builtPages } from "./built-pages.js";
import type { Moved, Telling } from "./told/telling.js";

/** What the explorer's page may load: its own files, pictures that it draws, and answers of this service. */
const mayLoad = ["connect-src 'self'", "img-src 'self' blob:"];

/** HTML that the service writes into the explorer's page, for whoever reads it without its scripts. */
export interface Written {
  /** What is at the address; undefined: the page says what the explorer is, as it was built. */
  readonly telling: Telling | undefined;
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
  write: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<Written | Moved>,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const explorer = once(() => prepare(basePath));
  return async (request, response, path) => {
    const { page, files } = await explorer();
    const file = files.get(path.replace(/^\/(?:explore)?\/?/, ""));
    if (file !== undefined) return sendPage(request, response, file);
    if (path.startsWith("/explore/assets/")) return sendPage(request, response, await noSuchFile, 404);
    const written = await write(request, response, path);
    if ("to" in written) return sendOn(response, written);
    sendPage(request, response, await page(written), written.telling?.isFound === false ? 404 : 200);
  };
}

/** What was renamed may be renamed again: who was sent on asks again the next time. */
function sendOn(response: ServerResponse, { to }: Moved): void {
  response.writeHead(308, { location: to, "cache-control": "no-cache", "content-length": 0 }).end();
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

/** Bytes of pages that are kept as they are sent. */
const MOST_BYTES = 10_000_000;

/** The page with what is written into it, which is prepared anew only when it says something else. */
function pageOf(template: string): Explorer["page"] {
  const kept = new LRUCache<string, Page>({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => 4 * bytes.length });
  return async ({ telling, corpora, dataDoor }) => {
    const told = telling ? between(between(template, "head", telling.head), "told", telling.text) : template;
    const html = told.replace("<!-- corpora -->", () => corpora).replace("<!-- data door -->", () => dataDoor);
    const known = kept.get(html);
    if (known !== undefined) return known;
    const page = await prepareHtml(html, { directives: mayLoad, ownFiles: true });
    kept.set(html, page);
    return page;
  };
}

/** A page with something else between two marks. */
function between(page: string, name: string, part: string): string {
  const [before = "", , after = ""] = page.split(new RegExp(`<!-- /?${name} -->`));
  return before + part + after;
}

/**
 * The page with its addresses where they are: it is built before anybody knows the path that the service is below, with files of the
 * explorer's own at `./` and everything else from the service's root on. Its scripts learn that root from the page.
 */
function placed(html: string, basePath: string): string {
  return html.replace(/(?<= (?:href|src|content)=")(\.?)\//g, (_slash, dot) => `${basePath}/${dot && "explore/"}`);
}
