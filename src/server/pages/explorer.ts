import type { IncomingMessage, ServerResponse } from "node:http";
import { type Html, html } from "../../edition/escaped-html.js";
import { once } from "../exchange/once.js";
import { type Page, prepareHtml, preparePage, sendPage } from "../exchange/page.js";
import { builtPages } from "./built-pages.js";
import type { PageOfAddress, Written } from "./kept-pages.js";
import { sentence } from "./told/parts.js";
import { type Moved, tellExplorer } from "./told/telling.js";
import type { Tongue } from "./told/words.js";
import { BUILT, viewFiles } from "./view-files.js";

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
  const template = files.get("index.html")?.bytes.toString();
  if (template === undefined) {
    const notBuilt = preparePage("text/plain; charset=utf-8", "The explorer was not built: npm run build\n");
    return { prepare: () => notBuilt, files };
  }
  const sent = new Map([...files].filter(([path]) => path !== "index.html" && path !== BUILT));
  const ofView = viewFiles(files, template, `${basePath}/explore/`);
  const page = placed(seenAtOnce(template, files), basePath);
  return { prepare: preparing(page, basePath, ofView), files: sent };
}

/** Prepares the page with what is written into it. What is found nowhere is sent but once, and not worth compressing. */
function preparing(template: string, basePath: string, ofView: ReturnType<typeof viewFiles>): Explorer["prepare"] {
  return ({ telling, tongue, corpora, dataDoor }) => {
    const { head, text } = telling ?? tellExplorer(tongue);
    const filled = new Map([
      ["<!-- head -->", head],
      ["<!-- told -->", text + untilDrawn(tongue, basePath).text + corpora],
      ["<!-- data door -->", dataDoor],
      // After the files of all views, whose look a view refines.
      ["</head>", `  ${ofView(telling?.drawnBy)}\n  </head>`],
      ['<html lang="en">', html`<html lang="${tongue.tag}" dir="${tongue.direction}">`.text],
    ]);
    const page = template.replace(new RegExp([...filled.keys()].join("|"), "g"), (mark) => filled.get(mark) ?? mark);
    return prepareHtml(page, { directives: mayLoad, ownFiles: true }, telling?.isFound !== false);
  };
}

/** What is said until a view is drawn, and where none ever is. */
function untilDrawn({ told: { explorer } }: Tongue, basePath: string): Html {
  const exported = (words: string) => html`<a href="${basePath}/export">${words}</a>`;
  return html`
        <p class="loading" role="status">${explorer.loading}</p>
        <noscript><p>${sentence(explorer.withoutScripts<Html>(exported))}</p></noscript>
        `;
}

/**
 * The page with the style sheet of all views in it, and scripts that wait for it: what is told at an address is seen as soon as the page is
 * there, in whatever time the scripts come.
 */
function seenAtOnce(page: string, files: ReadonlyMap<string, Page>): string {
  return page
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, path: string) => {
      const styles = files.get(path)?.bytes.toString();
      return styles === undefined ? link : `<style>${styles}</style>`;
    })
    .replace('<script type="module"', '<script type="module" fetchpriority="low"');
}

/**
 * The page with its addresses where they are: it is built before anybody knows the path that the service is below, with files of the
 * explorer's own at `./` and everything else from the service's root on. Its scripts learn that root from the page.
 */
function placed(html: string, basePath: string): string {
  return html.replace(/(?<= (?:href|src|content)=")(\.?)\//g, (_slash, dot) => `${basePath}/${dot && "explore/"}`);
}
