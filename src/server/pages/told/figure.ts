import { escaped, type Html, html } from "../../../edition/escaped-html.js";
import { type FigureAddress, figurePath, figureQuery } from "../figures/figure-address.js";
import { CARD } from "../figures/oembed.js";
import type { Told } from "./told.js";
import type { ToldWords } from "./words.js";

/** The figure of a page: where it is, and what it is of. */
export interface FigureTold {
  readonly address: FigureAddress;
  readonly alt: string;
}

const alts = {
  matrix: ({ figures }: ToldWords) => figures.matrix,
  compare: (_: ToldWords, { title }: Told) => title,
  lineage: ({ figures }: ToldWords, { title }: Told, { slug }: FigureAddress) =>
    slug === "" ? figures.lineage : figures.lineageOf(title),
  timeline: ({ figures }: ToldWords) => figures.timeline,
} as const;

export function figureToldOf(words: ToldWords, told: Told, address: FigureAddress): FigureTold {
  const { corpus, number } = told.edition;
  return { address, alt: words.figures.within(alts[address.view](words, told, address), corpus.title, number) };
}

/**
 * What previews show of a page beside its words (https://ogp.me), and where consumers of oEmbed find more of it.
 *
 * @param page the address of the page, with all in it that changes its figure
 * @param address where the service is, as the client sees it
 */
export function figureHead(told: FigureTold | undefined, page: string, address: string): string {
  if (told === undefined) return card("summary");
  const { address: figure, alt } = told;
  const picture = `${address}/figure${figurePath(figure, ".png")}${figureQuery(figure, { size: "card" })}`;
  const properties = [
    ["og:image", picture],
    ["og:image:type", "image/png"],
    ["og:image:width", CARD.width],
    ["og:image:height", CARD.height],
    ["og:image:alt", alt],
  ];
  const oEmbed = `${address}/oembed?${new URLSearchParams({ url: page })}`;
  return `
    ${properties.map(([name, value]) => `<meta property="${name}" content="${escaped(String(value))}">`).join("\n    ")}
    <link rel="alternate" type="application/json+oembed" href="${escaped(oEmbed)}" title="${escaped(alt)}">${card("summary_large_image")}`;
}

function card(kind: string): string {
  return `
    <meta name="twitter:card" content="${kind}">`;
}

/** The figure for whoever reads without scripts; browsers that run them draw the view itself, and load no other picture of it. */
export function figureShown({ figures }: ToldWords, { address: figure, alt }: FigureTold, basePath: string): Html {
  const picture = `${basePath}/figure${figurePath(figure)}`;
  const query = figureQuery(figure);
  return html`<noscript><p class="figure"><a href="${picture}.png${query}"><img src="${picture}.svg${query}" alt="${alt}"></a>
    <a href="${picture}.csv${query}">${figures.asTable}</a></p></noscript>`;
}
