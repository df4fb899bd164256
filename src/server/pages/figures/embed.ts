import { escaped, type Html, html } from "../../../edition/escaped-html.js";
import { type Page, prepareHtml } from "../../exchange/page.js";
import { sentence } from "../told/parts.js";
import type { Tongue } from "../told/words.js";
import type { Figure } from "./figure.js";
import { type FigureAddress, figurePath, figureQuery, viewPath } from "./figure-address.js";

/** Tells the page around the frame how high the figure is: the guide on figures says what it does with that. */
const tellHeight = `const tell = () => parent.postMessage({ type: "throughline:height", height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
new ResizeObserver(tell).observe(document.body);
addEventListener("load", tell);`;

const look = `:root { color-scheme: light; }
body { display: flow-root; margin: 0; padding: 0 1rem; color: #1d2733; background: #fbf9f4; font: 1rem/1.45 system-ui, sans-serif; }
h1 { margin: 0.8rem 0; font-size: 1.1rem; }
figure { margin: 0; }
.picture { overflow-x: auto; }
.picture img { display: block; width: 100%; min-width: 40rem; height: auto; }
figcaption { margin: 0.6rem 0 0.8rem; color: #52606d; font-size: 0.85rem; overflow-wrap: anywhere; }
a { color: #16527f; }`;

/** The page of a figure for a frame in a page of another site: readable by itself, and without scripts. */
export function embedPage(figure: Figure, named: FigureAddress, basePath: string, tongue: Tongue): Promise<Page> {
  const { embed } = tongue.told;
  const { title, alt, edition, codedFrom, width, height, permanent } = figure;
  const [picture, query] = [`${basePath}/figure${figurePath(named)}`, figureQuery(named)];
  const { text } = html`<figure>
      <h1>${title}</h1>
      <div class="picture" tabindex="0" role="group" aria-label="${embed.picture}">
        <img src="${picture}.svg${query}" alt="${alt}" width="${width}" height="${height}">
      </div>
      <figcaption>${embed.from({ corpus: edition.corpusTitle, edition: edition.number, sources: codedFrom })}
        ${sentence(embed.digest<Html>(html`<code>${edition.digest}</code>`))}
        <a href="${basePath}${viewPath(named)}${permanent}" target="_blank" rel="noopener">${embed.seen}</a> ·
        <a href="${picture}.csv${query}">${embed.asTable}</a></figcaption>
    </figure>`;
  return prepareHtml(
    `<!doctype html>
<html lang="${tongue.tag}" dir="${tongue.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escaped(title)} · Throughline</title>
    <link rel="canonical" href="${escaped(basePath + viewPath(named) + query)}">
    <style>${look}</style>
  </head>
  <body>
    ${text}
    <script>${tellHeight}</script>
  </body>
</html>
`,
    { directives: ["img-src 'self'"], inFrames: true },
  );
}
