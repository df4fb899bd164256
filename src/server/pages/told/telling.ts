import { type AskOwn, Refused } from "../../../agents/own-graph.js";
import { readEditionName } from "../../../edition/edition-name.js";
import { html } from "../../../edition/escaped-html.js";
import { figureOfPage, figureQuery } from "../figures/figure-address.js";
import { figureHead, figureShown, figureToldOf } from "./figure.js";
import { headOf } from "./head.js";
import { tellerOf } from "./tellers.js";
import type { Told } from "./told.js";

/** A page of the explorer, as its address asks for it. */
export interface PageAsked {
  /** Where the service is, with the path that it is below; the path alone where no address is set. */
  readonly address: string;
  /** The path that the service is below; empty where it has a host of its own. */
  readonly basePath: string;
  /** Below the service: `/explore/eras/founding`. */
  readonly path: string;
  /** What stands after the path, with its question mark. */
  readonly search: string;
  readonly ask: AskOwn;
}

/** What is told in the explorer's page of an address, as HTML. */
export interface Telling {
  readonly isFound: boolean;
  readonly isFront: boolean;
  readonly head: string;
  readonly text: string;
}

/** Where else what an address names is now: the address names it as it was called before. */
export interface Moved {
  readonly to: string;
}

/** Of which corpus and edition a page tells, and in which languages it is read: that stays in links from page to page. */
const inLinks = ["corpus", "edition", "lang", "ui"] as const;
/** What else in an address changes what is told, by its view: what is compared, what is searched for, and what a sheet is called. */
const chosenIn: Readonly<Record<string, readonly string[]>> = {
  compare: ["eras", "leaders", "sources"],
  search: ["q"],
  pins: ["title"],
};

/** As the explorer reads them: what is no tag of a language (BCP 47), nor `both`, is not there. */
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** All in an address that what is told depends on. */
interface Address {
  /** The parts of its path below /explore; undefined where one cannot be read. */
  readonly parts: readonly string[] | undefined;
  readonly scope: URLSearchParams;
  readonly chosen: URLSearchParams;
  readonly figure: ReturnType<typeof figureOfPage>;
}

export function readAddress({ path, search }: Pick<PageAsked, "path" | "search">): Address {
  const written = new URLSearchParams(search);
  const parts = partsOf(path);
  const [view = ""] = parts ?? [];
  if (!readEditionName(written.get("edition") ?? "")) written.delete("edition");
  for (const name of ["lang", "ui"]) if (!languageTag.test(written.get(name) ?? "")) written.delete(name);
  const names = Object.hasOwn(chosenIn, view) ? chosenIn[view] : undefined;
  const figure = figureOfPage(parts ?? [], written);
  return { parts, scope: given(written, inLinks), chosen: given(written, names ?? []), figure };
}

/**
 * Tells those who read without scripts, previews and search engines what is at an address of the explorer; undefined where that
 * cannot be told at present.
 */
export async function tell(asked: PageAsked): Promise<Telling | Moved | undefined> {
  const { basePath, search } = asked;
  const { parts, scope, chosen, figure } = readAddress(asked);
  const root = `${basePath}/explore`;
  const link = (path: string) => `${root}${path}${writtenAfter(scope)}`;
  const teller = parts && tellerOf(parts);
  if (parts === undefined || teller === undefined) return nothingAt(link, "The address names no view of the explorer.");
  const told = await toldBy(() =>
    teller({ ask: asked.ask, edition: editionAsked(scope), slugs: parts.slice(1), chosen, link }),
  );
  if (told === "untold") return undefined;
  if (told === undefined)
    return nothingAt(link, "There is no such corpus or edition, or nothing in it is called so in addresses.");
  if (`/${parts.join("/")}`.replace(/^\/$/, "") !== told.path) {
    return { to: `${root}${told.path}${search}` };
  }
  const drawn = told.isDrawn === false ? undefined : figureToldOf(told, figure);
  const canonical = `${asked.address}/explore${told.path}${canonicalScope(scope, told)}`;
  return {
    isFound: true,
    isFront: parts.length === 0,
    head:
      headOf(told, asked.address, canonical) +
      figureHead(drawn, `${asked.address}/explore${told.path}${figureQuery(figure)}`, asked.address),
    text: html`<h1>${told.heading ?? told.title}</h1>${drawn && figureShown(drawn, basePath)}${told.text}${editionLine(told)}`
      .text,
  };
}

function nothingAt(link: (path: string) => string, words: string): Telling {
  return {
    isFound: false,
    isFront: false,
    head: '<title>There is nothing here · Throughline</title>\n    <meta name="robots" content="noindex">',
    text: html`<h1>There is nothing here</h1>
        <p class="lead">${words} <a href="${link("")}">See the principles through all eras</a>,
          or look through <a href="${link("/principles")}">all principles</a>, <a href="${link("/eras")}">all eras</a>
          or <a href="${link("/search")}">search</a>.</p>`.text,
  };
}

/** The parts of a path below /explore as they were meant, without empty ones; undefined where one cannot be read. */
function partsOf(path: string): string[] | undefined {
  const written = path.replace(/^\/explore(?=\/|$)/, "").split("/");
  try {
    return written.filter((part) => part !== "").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** As the explorer reads it: what is no name of an edition means the current one. */
function editionAsked(scope: URLSearchParams) {
  const { number = null, digest = null } = readEditionName(scope.get("edition") ?? "") ?? {};
  return { corpus: scope.get("corpus"), number, digest };
}

async function toldBy(teller: () => Promise<Told | undefined>): Promise<Told | undefined | "untold"> {
  try {
    return await teller();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === "BAD_USER_INPUT" ? undefined : "untold";
  }
}

function writtenAfter(scope: URLSearchParams): string {
  const text = scope.toString().replaceAll("%40", "@");
  return text && `?${text}`;
}

function given(written: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams(
    names.flatMap((name) => {
      const value = written.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** One thing has one address: with its corpus where that is not the default one, and with its edition where the address names one. */
function canonicalScope(scope: URLSearchParams, { edition: { corpus }, defaultCorpus }: Told): string {
  const written = new URLSearchParams(corpus.slug === defaultCorpus ? {} : { corpus: corpus.slug });
  const edition = scope.get("edition");
  if (edition !== null) written.set("edition", edition);
  return writtenAfter(written);
}

function editionLine({ edition: { corpus, number, digest } }: Told) {
  return html`<p class="edition-line">${corpus.title}, edition ${number}. Digest <code>${digest}</code></p>`;
}
