import { type AskOwn, Refused } from "../../../agents/own-graph.js";
import { readEditionName } from "../../../edition/edition-name.js";
import { type Html, html } from "../../../edition/escaped-html.js";
import { figureOfPage, figureQuery } from "../figures/figure-address.js";
import { figureHead, figureShown, figureToldOf } from "./figure.js";
import { type Alternates, headOf } from "./head.js";
import { inTongue, sentence } from "./parts.js";
import type { Told } from "./told.js";
import { viewAt } from "./views.js";
import type { Tongue, Tongues } from "./words.js";

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
  /** The languages that the client prefers, the most preferred first. */
  readonly preferred: readonly string[];
  readonly ask: AskOwn;
}

/** What is told in the explorer's page of an address, as HTML. */
export interface Telling {
  readonly isFound: boolean;
  readonly isFront: boolean;
  /** The module that draws it in a browser: `compare/compare-view`. */
  readonly drawnBy: string | undefined;
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
export async function tell(asked: PageAsked, tongues: Tongues): Promise<Telling | Moved | undefined> {
  const { basePath, search } = asked;
  const { parts, scope, chosen, figure } = readAddress(asked);
  const tongue = tongueOf(asked, tongues);
  const root = `${basePath}/explore`;
  const kept = inTongueOf(scope, tongue);
  const link = (path: string) => `${root}${path}${writtenAfter(kept)}`;
  const nothingAt = (words: string, drawnBy?: string) => toldNothing(tongue, link, words, drawnBy);
  const view = parts && viewAt(parts);
  if (parts === undefined || view === undefined) return nothingAt(tongue.told.nothing.noView);
  const { drawnBy, tell: teller } = view;
  const told = await toldBy(() =>
    teller({ ask: asked.ask, edition: editionAsked(scope), slugs: parts.slice(1), chosen, link, tongue }),
  );
  if (told === "untold") return undefined;
  if (told === undefined) return nothingAt(tongue.told.nothing.noThing, drawnBy);
  if (`/${parts.join("/")}`.replace(/^\/$/, "") !== told.path) {
    return { to: `${root}${told.path}${search}` };
  }
  const drawn = told.isDrawn === false ? undefined : figureToldOf(tongue.told, told, figure);
  const address = (one: Tongue) => `${asked.address}/explore${told.path}${canonicalScope(scope, told, one)}`;
  const alternates: Alternates = new Map([
    ...tongues.all.map((one) => [one.tag, address(one)] as const),
    ["x-default", address(tongues.all[0])],
  ]);
  return {
    isFound: true,
    isFront: parts.length === 0,
    drawnBy,
    head:
      headOf(told, asked.address, address(tongue), alternates) +
      figureHead(drawn, `${asked.address}/explore${told.path}${figureQuery(figure)}`, asked.address),
    text: html`<h1>${told.heading ?? told.title}</h1>${explorerIs(tongue)}${drawn && figureShown(tongue.told, drawn, basePath)}${told.text}${editionLine(told, tongue)}`
      .text,
  };
}

/** The language in which a page is told: as its address says, or else as its reader prefers. */
export function tongueOf({ search, preferred }: Pick<PageAsked, "search" | "preferred">, tongues: Tongues): Tongue {
  const { scope } = readAddress({ path: "", search });
  return tongues.meant({ lang: scope.get("lang"), ui: scope.get("ui") }, preferred);
}

/** What links keep, so that they lead to pages in one language. */
function inTongueOf(scope: URLSearchParams, { inAddress }: Tongue): URLSearchParams {
  const kept = new URLSearchParams(scope);
  if (inAddress !== undefined && !kept.has("lang")) kept.set("lang", inAddress);
  return kept;
}

/** The page where it cannot be told what is at its address: it says what the explorer is. */
export function tellExplorer(tongue: Tongue): Omit<Telling, "isFound" | "isFront" | "drawnBy"> {
  const { title, description, heading } = tongue.told.explorer;
  return {
    head: html`<title>${title}</title>
    <meta name="description" content="${description}">`.text,
    text: html`<h1>${heading}</h1>${explorerIs(tongue)}`.text,
  };
}

/** What the explorer is, before what it shows: whoever comes by a link has not seen it yet. */
function explorerIs({ told }: Tongue): Html {
  return html`<p class="lead">${told.explorer.lead}</p>`;
}

function toldNothing(
  { told }: Tongue,
  link: (path: string) => string,
  words: string,
  drawnBy: string | undefined,
): Telling {
  return {
    isFound: false,
    isFront: false,
    drawnBy,
    head: html`<title>${told.nothing.title} · Throughline</title>
    <meta name="robots" content="noindex">`.text,
    text: html`<h1>${told.nothing.title}</h1>
        <p class="lead">${words} ${sentence(
          told.nothing.ways<Html>((path, way) => html`<a href="${link(path)}">${way}</a>`),
        )}</p>`.text,
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

/**
 * One thing has one address in a language: with its corpus where that is not the default one, with its edition where the address names
 * one, and with the language unless it is that of those who prefer none.
 */
function canonicalScope(
  scope: URLSearchParams,
  { edition: { corpus }, defaultCorpus }: Told,
  { inAddress }: Tongue,
): string {
  const written = new URLSearchParams(corpus.slug === defaultCorpus ? {} : { corpus: corpus.slug });
  const edition = scope.get("edition");
  if (edition !== null) written.set("edition", edition);
  if (inAddress !== undefined) written.set("lang", inAddress);
  return writtenAfter(written);
}

function editionLine({ edition: { corpus, number, digest, language } }: Told, tongue: Tongue) {
  const titled = html`<span${inTongue(tongue, language)}>${corpus.title}</span>`;
  const line = tongue.told.editionLine({ corpus: titled, number, digest: html`<code>${digest}</code>` });
  return html`<p class="edition-line">${sentence(line)}</p>`;
}
