import type { IncomingMessage, ServerResponse } from "node:http";
import { type AskOwn, Refused } from "../../../agents/own-graph.js";
import type { Reader } from "../../../database/reader.js";
import { clientOf } from "../../exchange/exchange.js";
import type { PublicAddress } from "../../exchange/origin.js";
import { FOR_EVER, type Page, pageOf, preparePage, sendPage } from "../../exchange/page.js";
import { parametersOf } from "../../exchange/parameters.js";
import { languagesPreferred } from "../../exchange/preferences.js";
import { isErrorCode, statuses } from "../../exchange/refusal.js";
import { contentSecurityPolicy } from "../../exchange/security-headers.js";
import { loadTongues } from "../told/tongues.js";
import type { Tongues } from "../told/words.js";
import { createDrawing } from "./drawing.js";
import { embedPage } from "./embed.js";
import type { Figure } from "./figure.js";
import { type FigureAddress, figureAt, figureOfPage, figureStates, viewPath } from "./figure-address.js";
import { type Asking, type KeptFigures, keptFigures } from "./kept-figures.js";
import { oEmbedOf, readOEmbed } from "./oembed.js";

/** Answers one address; `path` is that of the request below the service. */
type Answer = (request: IncomingMessage, response: ServerResponse, path: string, ask: AskOwn) => Promise<void>;

/** The figures of the explorer's views outside of it: as files, as pages for frames, and as oEmbed tells of them. */
export interface Figures {
  /** `/figure/<view>.svg`, `.png`, `.csv` and `.json`. */
  readonly file: Answer;
  /** `/embed/<view>`. */
  readonly embed: Answer;
  /** `/oembed`. */
  readonly oEmbed: Answer;
}

const TEXT = "text/plain; charset=utf-8";
const views = Object.keys(figureStates).map((view) => (view === "lineage" ? "lineage[/<principle>]" : view));

/** There is no such figure, or the address is wrong; the message says why. */
class NoFigure extends Error {
  readonly status: number;

  constructor(message: string, status = 404) {
    super(message);
    this.status = status;
  }
}

export function createFigures({
  reader,
  address,
}: {
  readonly reader: Pick<Reader, "catalogue">;
  readonly address: PublicAddress;
}): Figures {
  const kept = keptFigures(reader, createDrawing());
  const figureFor = async (named: FigureAddress, service: string, asking: Asking): Promise<Figure> => {
    const answer = await kept.figure({ ...named, service, seenAt: viewPath(named) }, asking);
    if ("svg" in answer) return answer;
    throw "wrong" in answer ? new NoFigure(answer.wrong, 400) : new NoFigure(answer.absent);
  };
  const told =
    (answer: (asked: Asked) => Promise<Page>): Answer =>
    async (request, response, path, ask) => {
      for (const name of address.vary) response.appendHeader("vary", name);
      const asking = { ask, client: clientOf(request) };
      const asked = { request, response, path, asking, service: address.of(request), basePath: address.path };
      try {
        sendPage(request, response, await answer(asked));
      } catch (error) {
        const { message, status } = refusalIn(error);
        if (status === 503) response.setHeader("retry-after", "1");
        sendPage(request, response, await preparePage(TEXT, `${message}\n`), status);
      }
    };
  return {
    file: told(async ({ request, path, asking, service, basePath }) => {
      if (/^\/figure\/?$/.test(path)) return preparePage(TEXT, indexBelow(basePath));
      const { named, form } = readFile(path, parametersOf(request));
      const figure = await figureFor(named, service, asking);
      const page = await forms[form](figure, kept, { isCard: parametersOf(request).get("size") === "card", asking });
      return figure.isLasting ? { ...page, cacheControl: FOR_EVER } : page;
    }),
    embed: told(async ({ request, response, path, asking, service, basePath }) => {
      const named = figureAt(path.replace(/^\/embed\/?/, ""), parametersOf(request));
      if (named === undefined) throw noSuchView("/embed/<view>");
      const { tongue, inTongue } = inLanguageOf(named, request, await loadTongues());
      response.appendHeader("vary", "accept-language");
      const page = await embedPage(await figureFor(inTongue, service, asking), inTongue, basePath, tongue);
      response.removeHeader("x-frame-options");
      return page;
    }),
    oEmbed: told(async ({ request, asking, service }) => {
      const wanted = readOEmbed(parametersOf(request), service);
      if ("problem" in wanted) throw new NoFigure(wanted.problem, wanted.status);
      const { parts, search } = wanted;
      const named = figureAt(parts.join("/"), search) ?? figureOfPage(parts, search);
      const figure = await figureFor(named, service, asking);
      return preparePage("application/json; charset=utf-8", JSON.stringify(oEmbedOf(figure, named, service, wanted)));
    }),
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly asking: Asking;
  readonly service: string;
  readonly basePath: string;
}

/** A figure in the language that its address says, or else in what the reader of the page around it prefers. */
function inLanguageOf(named: FigureAddress, request: IncomingMessage, tongues: Tongues) {
  const { lang = null, ui = null } = named.query;
  const tongue = tongues.meant({ lang, ui }, languagesPreferred(request));
  const { inAddress } = tongue;
  if (inAddress === undefined || lang !== null || ui !== null) return { tongue, inTongue: named };
  return { tongue, inTongue: { ...named, query: { ...named.query, lang: inAddress } } };
}

/** What is told to whom nothing can be shown. @throws what is no refusal */
function refusalIn(error: unknown): { readonly message: string; readonly status: number } {
  if (error instanceof NoFigure) return error;
  if (!(error instanceof Refused) || !isErrorCode(error.code)) throw error;
  // As HTTP says it: of GraphQL's own answers, those to wrong input have the status 200.
  return { message: error.message, status: error.code === "BAD_USER_INPUT" ? 400 : statuses[error.code] };
}

/** Which figures there are. */
function indexBelow(basePath: string): string {
  return [
    `What the explorer's views draw, in the state of an address: take the view's own parameters along.`,
    ...views.map((view) => `${basePath}/figure/${view}.{${Object.keys(forms).join(",")}}`),
    `${basePath}/embed/<view> is the same for a frame, ${basePath}/oembed?url=<address> tells of it.\n`,
  ].join("\n");
}

type Form = keyof typeof forms;

interface Wanted {
  /** As previews of links show it. */
  readonly isCard: boolean;
  readonly asking: Asking;
}

/** A figure in each of its forms. */
const forms = {
  svg: async ({ svg }: Figure): Promise<Page> => ({
    ...(await preparePage("image/svg+xml", svg)),
    // Opened by itself, it is a document with a style sheet.
    contentSecurityPolicy: contentSecurityPolicy({ html: svg }),
  }),
  png: async (figure: Figure, kept: KeptFigures, { isCard, asking }: Wanted): Promise<Page> =>
    pageOf("image/png", Buffer.from(await kept.png(figure, isCard ? "card" : "whole", asking)), {}),
  csv: async ({ csv }: Figure): Promise<Page> => preparePage("text/csv; charset=utf-8", csv),
  json: async ({ title, edition, codedFrom, table }: Figure): Promise<Page> =>
    preparePage("application/json; charset=utf-8", JSON.stringify({ title, edition, codedFrom, ...table })),
} as const;

/** The figure and the form that the path of a file names. @throws NoFigure where it names none */
function readFile(path: string, search: URLSearchParams): { readonly named: FigureAddress; readonly form: Form } {
  const [, name = "", form = ""] = /^\/figure\/(.*)\.([a-z]+)$/.exec(path) ?? [];
  const named = figureAt(name, search);
  if (named === undefined || !isForm(form)) throw noSuchView(`/figure/<view>.<${Object.keys(forms).join("|")}>`);
  return { named, form };
}

function isForm(word: string): word is Form {
  return Object.hasOwn(forms, word);
}

function noSuchView(form: string): NoFigure {
  return new NoFigure(`There is no such figure. There is ${form}; views are ${views.join(", ")}.`);
}
