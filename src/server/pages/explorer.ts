import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { builtPages } from "./built-pages.js";

/** What the explorer's page may load: its own files, pictures that it draws, and answers of this service. */
const mayLoad = ["connect-src 'self'", "img-src 'self' blob:"];

/**
 * Sends files of the explorer. Every address that is no file's is one of a view, and gets the page, which finds the view
 * itself. All of them are read when the first is asked for.
 *
 * @param basePath the path that the service is below; empty where it has a host of its own
 */
export function createExplorer(
  basePath: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const explorer = once(() => prepare(basePath));
  return async (request, response, path) => {
    const { index, files } = await explorer();
    const file = files.get(path.replace(/^\/explore\/?/, ""));
    if (file !== undefined) return sendPage(request, response, file);
    if (path.startsWith("/explore/assets/")) return sendPage(request, response, await noSuchFile, 404);
    sendPage(request, response, index);
  };
}

interface Explorer {
  readonly index: Page;
  readonly files: ReadonlyMap<string, Page>;
}

const noSuchFile = preparePage("text/plain; charset=utf-8", "This file belongs to another version of the explorer.\n");

async function prepare(basePath: string): Promise<Explorer> {
  const files = builtPages("web", (path) => path.startsWith("assets/"));
  const html = files.get("index.html")?.bytes.toString();
  if (html === undefined) {
    const index = await preparePage("text/plain; charset=utf-8", "The explorer was not built: npm run build\n");
    return { index, files };
  }
  const index = await prepareHtml(placed(html, basePath), { directives: mayLoad, ownFiles: true });
  return { index, files: new Map([...files].filter(([path]) => path !== "index.html")) };
}

/**
 * The page with its addresses where they are: it is built before anybody knows the path that the service is below, with files of the
 * explorer's own at `./` and everything else from the service's root on. Its scripts learn that root from the page.
 */
function placed(html: string, basePath: string): string {
  return html.replace(/(?<= (?:href|src|content)=")(\.?)\//g, (_slash, dot) => `${basePath}/${dot && "explore/"}`);
}
