import { escaped } from "../../../edition/escaped-html.js";
import type { Figure } from "./figure.js";
import { type FigureAddress, figurePath, figureQuery } from "./figure-address.js";

/** A picture of a preview, as `cardOf` of the explorer draws it. */
export const CARD = { width: 1_200, height: 630 } as const;

/** How wide a frame is where nobody says how wide it may be, and what it takes beside its picture. */
const WIDTH = 960;
const BESIDE = 170;
/** The picture is never narrower than it can be read. */
const NARROWEST = 640;

/** What is asked for: the page of the service whose figure is wanted, and how large its frame may be. */
interface OEmbedAsked {
  /** The parts of its path, below `/explore` or `/embed`. */
  readonly parts: readonly string[];
  readonly search: URLSearchParams;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

interface Problem {
  readonly problem: string;
  readonly status: number;
}

/** Reads what a consumer of oEmbed (https://oembed.com) asks. @param service where this service is, as its clients see it */
export function readOEmbed(asked: URLSearchParams, service: string): OEmbedAsked | Problem {
  const form = asked.get("format") ?? "json";
  if (form !== "json") return { problem: `The format is ${JSON.stringify(form)}; there is json.`, status: 501 };
  const url = asked.get("url");
  if (url === null) return { problem: "Name the page by the parameter url.", status: 400 };
  const [maxWidth, maxHeight] = [mostOf(asked.get("maxwidth")), mostOf(asked.get("maxheight"))];
  if (maxWidth === undefined || maxHeight === undefined)
    return { problem: "maxwidth and maxheight are numbers of pixels, from 1 on.", status: 400 };
  // Pages of a service that does not know its address name themselves from the root of their host on.
  const page = URL.canParse(url, service) ? new URL(url, service) : undefined;
  if (!page?.href.startsWith(`${service}/`)) return { problem: `The address is none of ${service}.`, status: 404 };
  const path = page.origin + page.pathname.replace(/\/(?:explore|embed)(?=\/|$)/, "");
  const parts = path
    .slice(service.length)
    .split("/")
    .filter((part) => part !== "");
  return { parts, search: page.searchParams, maxWidth, maxHeight };
}

function mostOf(written: string | null): number | undefined {
  if (written === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
}

/** What oEmbed tells of a figure: a frame to show it in, and a picture for whoever shows none. */
export function oEmbedOf(figure: Figure, named: FigureAddress, service: string, { maxWidth, maxHeight }: OEmbedAsked) {
  const { title, edition } = figure;
  const width = Math.min(WIDTH, maxWidth);
  const drawn = Math.round((Math.max(width, NARROWEST) / figure.width) * figure.height);
  const height = Math.min(drawn + BESIDE, maxHeight);
  const query = figureQuery(named);
  const frame = `${service}/embed${figurePath(named)}${query}`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Throughline",
    provider_url: `${service}/`,
    author_name: `${edition.corpusTitle}, edition ${edition.number}`,
    cache_age: 3_600,
    html: `<iframe src="${escaped(frame)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    width,
    height,
    thumbnail_url: `${service}/figure${figurePath(named, ".png")}${figureQuery(named, { size: "card" })}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
