import { escaped, type Html, html } from "../../../edition/escaped-html.js";
import { type FigureAddress, figurePath, figureQuery } from "../figures/figure-address.js";
import { CARD } from "../figures/oembed.js";
import type { Told } from "./told.js";

/** The figure of a page: where it is, and what it is of. */
export interface FigureTold {
  readonly address: FigureAddress;
  readonly alt: string;
}

const alts = {
  matrix: () => "How each era treats each principle, as the source presents it: eras across, principles down",
  compare: ({ title }: Told) => title,
  lineage: ({ title }: Told, { slug }: FigureAddress) =>
    slug === ""
      ? "Every principle through the eras, a line each"
      : `A principle through the eras, drawn as a river: ${title}`,
  timeline: () => "Eras, events and quotations on one axis of time",
} as const;

export function figureToldOf(told: Told, address: FigureAddress): FigureTold {
  const { corpus, number } = told.edition;
  return { address, alt: `${alts[address.view](told, address)}. ${corpus.title}, edition ${number}.` };
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
export function figureShown({ address: figure, alt }: FigureTold, basePath: string): Html {
  const picture = `${basePath}/figure${figurePath(figure)}`;
  const query = figureQuery(figure);
  return html`<noscript><p class="figure"><a href="${picture}.png${query}"><img src="${picture}.svg${query}" alt="${alt}"></a>
    <a href="${picture}.csv${query}">The same as a table</a></p></noscript>`;
}
