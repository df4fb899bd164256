import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { builtPages } from "./built-pages.js";
import type { PageOfAddress, Written } from "./kept-pages.js";
import type { Moved } from "./told/telling.js";

/** What the explorer's page may load: its own files, pictures that it draws, and answers of this service. */
const mayLoad = ["connect-src 'self'", "img-src 'self' blob:"];

/**
 * Sends files of the explorer. Every address that is no file's is one of a view, and gets the page, which finds the view
 * itself. All of them are read when the first is asked for.
 *
 * @param basePath the path that the service is below; empty where it has a host of its own
 * @param pageAt asked for every page: another edition may have been published
 */
export function createExplorer(
  basePath: string,
  pageAt: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    prepare: (written: Written) => Promise<Page>,
  ) => Promise<PageOfAddress | Moved>,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const explorer = once(() => built(basePath));
  return async (request, response, path) => {
    const { prepare, files } = await explorer();
    const file = files.get(path.replace(/^\/(?:explore)?\/?/, ""));
    if (file !== undefined) return sendPage(request, response, file);
    if (path.startsWith("/explore/assets/")) return sendPage(request, response, await noSuchFile, 404);
    const answer = await pageAt(request, response, path, prepare);
    if ("to" in answer) return sendOn(response, answer);
    sendPage(request, response, answer.page, answer.isFound ? 200 : 404);
  };
}

/** What was renamed may be renamed again: who was sent on asks again the next time. */
function sendOn(response: ServerResponse, { to }: Moved): void {
  response.writeHead(308, { location: to, "cache-control": "no-cache", "content-length": 0 }).end();
}

interface Explorer {
  readonly prepare: (written: Written) => Promise<Page>;
  readonly files: ReadonlyMap<string, Page>;
}

const noSuchFile = preparePage("text/plain; charset=utf-8", "This file belongs to another version of the explorer.\n");

async function built(basePath: string): Promise<Explorer> {
  const files = builtPages("web", (path) => path.startsWith("assets/"));
  const html = files.get("index.html")?.bytes.toString();
  if (html === undefined) {
    const notBuilt = preparePage("text/plain; charset=utf-8", "The explorer was not built: npm run build\n");
    return { prepare: () => notBuilt, files };
  }
  const others = new Map([...files].filter(([path]) => path !== "index.html"));
  return { prepare: preparing(placed(html, basePath)), files: others };
}

/** Prepares the page with what is written into it. What is found nowhere is sent but once, and not worth compressing. */
function preparing(template: string): Explorer["prepare"] {
  return ({ telling, corpora, dataDoor }) => {
    const told = telling ? between(between(template, "head", telling.head), "told", telling.text) : template;
    const html = told.replace("<!-- corpora -->", () => corpora).replace("<!-- data door -->", () => dataDoor);
    const isCompressed = telling?.isFound !== false;
    return prepareHtml(html, { directives: mayLoad, ownFiles: true }, isCompressed);
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
